package org.mapwright.map;

import java.time.Instant;

/**
 * A moment of a map that was given a name.
 *
 * @param seq the last change before the name
 * @param at when the moment was named, or last named anew
 */
public record NamedVersion(long seq, Title name, Contributor by, Instant at) {}
