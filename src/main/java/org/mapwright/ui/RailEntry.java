package org.mapwright.ui;

/** Which entry of the rail is marked while a screen is open. */
public enum RailEntry {
    /** All maps of the study. */
    MAPS,
    /** The map at hand; the entry leads back to it later. */
    MAP,
    /** What is worked out about the map at hand. */
    ANALYSIS,
    /** The screen's own, as its {@code @Menu} says. */
    OWN
}
