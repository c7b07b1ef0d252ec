package org.mapwright.map;

/** What people vote on about a factor (Barbrook-Johnson and Penn 2022, ch. 5). */
public enum Aspect {
    /** How much it matters to the people and outcomes of the map. */
    IMPORTANCE,
    /** Whether the people in the room could change it. */
    CONTROLLABILITY,
    /** How easily it is upset from outside. */
    VULNERABILITY
}
