package org.mapwright.exchange;

/** What reading a file came to: a map that could be brought in, or the sentence that says why not. */
public sealed interface FileRead permits Imported, Unreadable {}
