package org.mapwright.analysis.structure;

/** What becomes of the number of drivers when the factor is taken out (Vinayagam et al. 2016, PNAS 113, 4976-4981). */
public enum DriverClass {
    /** More drivers are needed. */
    INDISPENSABLE,
    /** As many are needed. */
    NEUTRAL,
    /** Fewer are needed. */
    DISPENSABLE
}
