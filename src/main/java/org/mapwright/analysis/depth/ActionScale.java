package org.mapwright.analysis.depth;

/**
 * The Action Scales Model, from the surface down: four plain words, which is what workshops use. What lies deeper is
 * harder to change and changes more.
 *
 * <p>Source: Nobles, Radley and Mytton 2022 (Perspectives in Public Health 142, 328-337), after Meadows 1999.
 */
public enum ActionScale implements Depth {
    /** What happens, and what is done about it each time. */
    EVENTS,
    /** How things are arranged: links, services, rules, information. */
    STRUCTURES,
    /** What the system is there for. */
    GOALS,
    /** What people hold to be true and right, from which the goals come. */
    BELIEFS;

    @Override
    public DepthScheme scheme() {
        return DepthScheme.ACTION_SCALES;
    }
}
