package org.mapwright.workshop;

import org.mapwright.value.Check;

/**
 * Somebody or something that people can turn to when it gets too much.
 *
 * @param name who, 1 to 80 characters
 * @param how how to reach them, 1 to 160 characters
 */
public record Support(String name, String how) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_HOW = 160;

    public Support {
        name = Check.line("Who gives support", name, LONGEST_NAME);
        how = Check.line("How to reach support", how, LONGEST_HOW);
    }
}
