package org.mapwright.map;

/** A vote on one aspect of a factor, on the three steps that people choose from. */
public enum Vote {
    LOW,
    MIDDLE,
    HIGH
}
