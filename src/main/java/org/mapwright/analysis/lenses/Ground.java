package org.mapwright.analysis.lenses;

import java.util.List;
import org.mapwright.analysis.loops.LoopCounts;
import org.mapwright.map.FactorId;
import org.mapwright.map.Polarity;

/** Why a lens puts a factor where it does, as data; {@link LeverageWords} makes a sentence of it. */
public sealed interface Ground {

    /**
     * It has many links going out.
     *
     * @param factors how many it touches
     * @param named the first few of them, the strongest links first
     */
    record TouchesDirectly(int factors, List<Effect> named) implements Ground {
        public TouchesDirectly {
            named = List.copyOf(named);
        }
    }

    /**
     * What it touches leads on.
     *
     * @param factors how many it reaches within two steps
     * @param directly how many of them in one step
     * @param through the first few of those, the ones that lead on to most others first
     */
    record ReachesWithinTwo(int factors, int directly, List<FactorId> through) implements Ground {
        public ReachesWithinTwo {
            through = List.copyOf(through);
        }
    }

    /**
     * What it sets moving comes back to it.
     *
     * @param longest links of the longest loops that were counted
     * @param complete whether longer ones need not be counted, since no longer ones were asked for
     */
    record SitsInLoops(LoopCounts loops, int longest, boolean complete) implements Ground {}

    /** A factor that is touched, and which way it moves. */
    record Effect(FactorId factor, Polarity polarity) {}
}
