package org.mapwright.analysis.questions;

/** How the parts of several starts are put together. */
public enum Together {
    /** There is one start. */
    ONE,
    /** All that belongs to the part of at least one: the union of factors and of links. */
    ANY,
    /** Only what belongs to the part of each: the intersection of factors and of links. */
    EACH
}
