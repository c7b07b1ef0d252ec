package org.mapwright.analysis.loops;

/** What a change does that comes back to where it began, if all links do as the drawing says. */
public enum LoopKind {
    /** It comes back as more of the same: an even number of links that lower. */
    REINFORCING,
    /** It comes back as its opposite: an odd number of links that lower. */
    BALANCING,
    /** At least one link is open, and the loop could be either. */
    UNDETERMINED
}
