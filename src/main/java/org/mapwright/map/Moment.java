package org.mapwright.map;

import java.time.Instant;

/** When a change happened; the map as it stood right after it. */
public record Moment(long seq, Instant at) {}
