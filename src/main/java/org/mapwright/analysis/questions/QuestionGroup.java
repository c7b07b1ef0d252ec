package org.mapwright.analysis.questions;

/** What a question is about, in the order in which people see them. */
public enum QuestionGroup {
    /** What can we change? */
    CHANGE,
    /** What matters most? */
    MATTERS,
    /** What is fragile? */
    FRAGILE,
    /** What stands out in the drawing? */
    STANDS_OUT
}
