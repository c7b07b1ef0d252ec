package org.mapwright.analysis.depth;

import org.mapwright.map.Tag;

/**
 * How deep in the system a factor lies or an action reaches: what people say, kept as a tag of the factor, so that undo,
 * history, tables and files know it like any other. The tag is the same in every language.
 */
public sealed interface Depth permits ActionScale, InterventionLevel {

    /** The scheme it is a step of. */
    DepthScheme scheme();

    /** The constant's name. */
    String name();

    /** From 0, the nearest to the surface. */
    int ordinal();

    /** How it stands on a factor: {@code level: goals}. */
    default Tag tag() {
        return scheme().tag(name());
    }
}
