package org.mapwright.analysis.stability;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A way to draw a map anew. */
interface Redrawing {

    /** How many factors it adds at most. */
    default int moreFactors() {
        return 0;
    }

    /** How many links it adds at most. */
    default int moreLinks() {
        return 0;
    }

    /**
     * Draws once, and says for each factor of the map which factor of the drawing stands for it. What is added comes
     * after these.
     */
    int[] draw(Drawing onto, SplittableRandom random);

    /** Every factor stands for itself. */
    static int[] own(int factors) {
        return IntStream.range(0, factors).toArray();
    }
}
