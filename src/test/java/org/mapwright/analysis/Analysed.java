package org.mapwright.analysis;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mapwright.map.SystemMap;
import org.mapwright.testing.TextMap;

/** Short ways to an analysis, and maps that nobody drew. */
final class Analysed {

    /** A clock that stands still. */
    static final InstantSource STILL = InstantSource.fixed(Instant.EPOCH);

    private Analysed() {}

    static MapAnalysis map(SystemMap map) {
        return MapAnalysis.of(map, AnalysisParameters.DEFAULT, Termination.NEVER, Progress.SILENT, STILL);
    }

    static MapAnalysis map(String text) {
        return map(TextMap.map(text));
    }

    static CausalGraph graph(String text) {
        return CausalGraph.of(TextMap.map(text));
    }

    static LoopSearch loops(CausalGraph graph, LoopLimits limits) {
        return LoopFinder.search(graph, limits, Termination.NEVER, Progress.SILENT, STILL);
    }

    /** Every factor linked with every other, both ways. */
    static CausalGraph complete(int factors) {
        return graph(random(new Random(0), factors, 1));
    }

    /** A map as text in which each possible link stands with that chance and a sign drawn evenly. */
    static String random(Random random, int factors, double density) {
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
    static String small(long seed) {
        Random random = new Random(seed);
        return random(random, 2 + random.nextInt(6), 0.1 + 0.6 * random.nextDouble());
    }
}
