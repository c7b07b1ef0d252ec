package org.mapwright.exchange;

/**
 * The file is no map that can be read.
 *
 * @param sentence the file, the line or part of it, what is wrong there and what was expected
 */
public record Unreadable(String sentence) implements FileRead {}
