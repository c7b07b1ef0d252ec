package org.mapwright.study;

/** What a member may do in a study; checked on the server for every page, command and file. */
public enum Role {
    /** Runs workshops, edits maps, records agreed readings, brings maps in, looks after people and places. */
    FACILITATOR,
    /** Takes part in a workshop: adds to the map and claims, and looks at what follows from it. */
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

    /** May look for leverage, loops and paths. */
    public boolean mayAnalyse() {
        return this != OBSERVER;
    }

    /** May take maps along as files. */
    public boolean mayExport() {
        return this == FACILITATOR || this == RESEARCHER;
    }

    /** May take along what follows from a map, and have programs of hers fetch it. */
    public boolean mayTakeFiguresAlong() {
        return mayAnalyse() && mayExport();
    }

    /** May speak for the group: agreed readings, the title, whole maps brought in. */
    public boolean maySpeakForTheGroup() {
        return this == FACILITATOR;
    }

    /** May invite people, change what they may do, and name the study and its places. */
    public boolean mayLookAfterTheStudy() {
        return this == FACILITATOR;
    }
}
