package org.mapwright.exchange;

/** The three answers to "what happens to my drawing?". */
public enum LossGroup {
    COMES_ACROSS,
    CHANGED_A_LITTLE,
    LEFT_BEHIND
}
