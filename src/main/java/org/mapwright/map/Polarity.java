package org.mapwright.map;

/** Which way the effect moves when the cause rises; uncertain is a value that people choose, not a gap. */
public enum Polarity {
    /** The effect rises. */
    POSITIVE,
    /** The effect falls. */
    NEGATIVE,
    /** It depends, or nobody has said. */
    UNCERTAIN
}
