package org.mapwright.backup;

/** Draws a map again from the records that were put back. Implemented where maps are stored. */
public interface MapRebuild {

    /**
     * Draws what stands now, and moves the map on to its last change. Whoever knew the map before has to read it afresh.
     *
     * @return the sha256 of the map as it is stored now, as {@link MapReplay} has it
     */
    String rebuild(String study, String map);

    /** Removes the map and all its parts, in many transactions. */
    void forget(String map);
}
