package org.mapwright.analysis.depth;

/**
 * The Intervention Level Framework, from the surface down: five levels for researchers, made of Meadows' twelve places
 * to intervene in a system.
 *
 * <p>Source: Johnston, Matteson and Finegood 2014 (American Journal of Public Health 104, 1270-1278), after Malhi et al.
 * 2009 and Meadows 1999.
 */
public enum InterventionLevel implements Depth {
    /** Meadows' places 12 to 10: numbers, buffers, material structure. */
    STRUCTURAL_ELEMENTS,
    /** Places 9 to 7: delays, balancing and reinforcing feedback. */
    FEEDBACK_AND_DELAYS,
    /** Places 6 to 4: information, rules, self-organisation. */
    SYSTEM_STRUCTURE,
    /** Place 3. */
    GOALS,
    /** Places 2 and 1: the shared ideas from which all else comes, and rising above them. */
    PARADIGM;

    @Override
    public DepthScheme scheme() {
        return DepthScheme.INTERVENTION_LEVELS;
    }
}
