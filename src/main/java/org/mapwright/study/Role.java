package org.mapwright.study;

/** What a member may do in a study; checked on the server for every command. */
public enum Role {
    /** Runs workshops, edits maps, records agreed readings, brings maps in. */
    FACILITATOR,
    /** Takes part in a workshop: adds to the map and claims. */
    PARTICIPANT,
    /** Reads, analyses and exports. */
    RESEARCHER,
    /** Reads. */
    OBSERVER;

    /** May add to a map and change what stands there. */
    public boolean mayEdit() {
        return this == FACILITATOR || this == PARTICIPANT;
    }

    /** May offer the others to look at something the way she does. */
    public boolean mayShowOthers() {
        return this != OBSERVER;
    }

    /** May speak for the group: agreed readings, the title, whole maps brought in. */
    public boolean maySpeakForTheGroup() {
        return this == FACILITATOR;
    }
}
