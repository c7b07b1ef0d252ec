package org.mapwright.analysis.questions;

/** How the part of the drawing that answers a question is built from its start. */
public enum Build {
    /** What the links lead to. */
    DOWNSTREAM,
    /** What leads there along the links. */
    UPSTREAM,
    /** What stands around, arrowheads ignored, and all links between these: the ego network. */
    AROUND,
    /** The paths from the starts to the targets, and the ego networks of the factors on them. */
    PATHS
}
