package org.mapwright.study;

import org.mapwright.value.Check;

/** Which part of the room a person speaks for, so that dissent can be read by group. 1 to 40 characters. */
public record Group(String value) {

    public static final Group PARENTS = new Group("parents");
    public static final Group PRACTITIONERS = new Group("practitioners");
    public static final Group COMMUNITY = new Group("community");
    public static final Group AGENCIES = new Group("agencies");
    /** The people who run the study. */
    public static final Group STUDY_TEAM = new Group("study team");

    /** Stands for whoever would rather not say: she counts in the total, and in no group. */
    public static final Group UNSAID = new Group("not said");

    public Group {
        value = Check.line("A group", value, 40);
    }

    /** Whether it is a group that somebody speaks for. */
    public boolean isSaid() {
        return !equals(UNSAID);
    }

    @Override
    public String toString() {
        return value;
    }
}
