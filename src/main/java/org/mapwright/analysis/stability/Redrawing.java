package org.mapwright.analysis.stability;

import java.util.SplittableRandom;

/** A way to draw a map anew. */
interface Redrawing {

    /** How many factors it adds at most. */
    int moreFactors();

    /** How many links it adds at most. */
    int moreLinks();

    /** Draws once. The factors of the map keep their numbers; what is added comes after them. */
    void draw(Drawing onto, SplittableRandom random);
}
