package org.mapwright.analysis.questions;

/** What more of one factor does to another along the shortest ways from one to the other. */
public enum NetSign {
    /** All shortest ways lead to more of it. */
    MORE,
    /** All shortest ways lead to less of it. */
    LESS,
    /** Some lead to more and some to less. */
    MIXED,
    /** None contradicts another, but a link on one of them is open. */
    OPEN
}
