package org.mapwright.map;

/** How long the effect takes to show, in the order of the scale. */
public enum Delay {
    NONE,
    SHORT,
    LONG
}
