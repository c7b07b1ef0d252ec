package org.mapwright.analysis.stability;

import java.util.Set;
import org.mapwright.analysis.lenses.Lens;

/**
 * What factors can be ranked by, higher first: the three lenses of the screen and all others that researchers ask for.
 * {@code docs/methods.md} has the definitions.
 */
public enum Figure {
    OUT_DEGREE("outDegree"),
    IN_DEGREE("inDegree"),
    /** (out + 1) / (in + 1): what others call leverage (PRSM, Kumu). */
    LEVERAGE_RATIO("leverageRatio"),
    REACH2_IN("reach2In"),
    REACH2_OUT("reach2Out"),
    REACH_ALL_IN("reachAllIn"),
    REACH_ALL_OUT("reachAllOut"),
    BETWEENNESS("betweenness"),
    HARMONIC_OUT("harmonicOut"),
    HARMONIC_IN("harmonicIn"),
    KATZ_OUT("katzOut"),
    REVERSE_PAGE_RANK("reversePageRank"),
    CORE_NUMBER("coreNumber"),
    LOOPS("loops"),
    LOOPS_REINFORCING("loopsReinforcing"),
    LOOPS_BALANCING("loopsBalancing"),
    /** Sum over all others of the size of the signed total effect on them. */
    TOTAL_EFFECT("totalEffect");

    /** What follows links to their end. */
    static final Set<Figure> FAR = Set.of(REACH_ALL_IN, REACH_ALL_OUT, HARMONIC_IN, HARMONIC_OUT);

    private final String field;

    Figure(String field) {
        this.field = field;
    }

    /** What files and scripts call it; never renamed. */
    public String field() {
        return field;
    }

    /** The figure that a lens of the screen ranks by. */
    public static Figure of(Lens lens) {
        return switch (lens) {
            case DIRECT_INFLUENCE -> OUT_DEGREE;
            case REACH_TWO -> REACH2_OUT;
            case LOOPS -> LOOPS;
        };
    }
}
