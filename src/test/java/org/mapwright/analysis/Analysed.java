package org.mapwright.analysis;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.loops.LoopFinder;
import org.mapwright.analysis.loops.LoopLimits;
import org.mapwright.analysis.loops.LoopSearch;
import org.mapwright.map.SystemMap;
import org.mapwright.testing.TextMap;

/** Short ways to an analysis, and maps that nobody drew. */
public final class Analysed {

    /** A clock that stands still. */
    public static final InstantSource STILL = InstantSource.fixed(Instant.EPOCH);

    private Analysed() {}

    public static MapAnalysis map(SystemMap map) {
        return MapAnalysis.of(map, AnalysisParameters.DEFAULT, 1, Termination.NEVER, Progress.SILENT, STILL);
    }

    public static MapAnalysis map(String text) {
        return map(TextMap.map(text));
    }

    public static CausalGraph graph(String text) {
        return CausalGraph.of(TextMap.map(text));
    }

    public static LoopSearch loops(CausalGraph graph, LoopLimits limits) {
        return LoopFinder.search(graph, limits, Termination.NEVER, Progress.SILENT, STILL);
    }

    /** Every factor linked with every other, both ways. */
    public static CausalGraph complete(int factors) {
        return graph(random(new Random(0), factors, 1));
    }

    /** A map as text in which each possible link stands with that chance and a sign drawn evenly. */
    public static String random(Random random, int factors, double density) {
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < factors; i++) {
            statements.add("f" + i);
        }
        for (int cause = 0; cause < factors; cause++) {
            for (int effect = 0; effect < factors; effect++) {
                if (cause != effect && random.nextDouble() < density) {
                    statements.add("f%d -%s> f%d"
                            .formatted(cause, List.of("+", "-", "?").get(random.nextInt(3)), effect));
                }
            }
        }
        return String.join("; ", statements);
    }

    /** A map of 2 to 7 factors, sparse or dense, that only the seed decides. */
    public static String small(long seed) {
        Random random = new Random(seed);
        return random(random, 2 + random.nextInt(6), 0.1 + 0.6 * random.nextDouble());
    }
}
