package org.mapwright.map;

/** Which maps take no change, since they are archived. Asked before every change, so it must not take long. */
public interface ArchivedMaps {

    /** Is the map archived? */
    boolean holds(MapId map);

    /** A map is being opened: now is the time to look it up in the store. */
    default void lookAt(MapId map) {}
}
