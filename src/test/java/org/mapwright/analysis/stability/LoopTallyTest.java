package org.mapwright.analysis.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.Parts;
import org.mapwright.analysis.loops.LoopCounts;
import org.mapwright.analysis.loops.LoopLimits;

class LoopTallyTest {

    /** Six factors all linked have C(6, k) (k - 1)! loops of k links: 15, 40, 90, 144 and 120; each passes k factors. */
    @ParameterizedTest
    @CsvSource({"2, 15", "3, 55", "4, 145", "5, 289", "6, 409", "8, 409"})
    void aCompleteGraphIsCountedUpToEveryLength(int longest, int loops) {
        int[] byLength = {0, 0, 15, 40, 90, 144, 120};
        int passed = IntStream.rangeClosed(2, Math.min(longest, 6))
                .map(length -> length * byLength[length])
                .sum();
        Drawing drawing = Drawing.of(Analysed.complete(6));
        LoopTally tally = count(drawing, longest);

        assertThat(IntStream.range(0, 6).map(tally::all).sum()).isEqualTo(passed);
        assertThat(LoopTally.longest(drawing, parts(drawing), longest, loops, Termination.NEVER))
                .isEqualTo(longest);
        assertThat(LoopTally.longest(drawing, parts(drawing), Math.min(longest, 6), loops - 1, Termination.NEVER))
                .isEqualTo(Math.min(longest, 6) - 1);
    }

    /** The search that keeps every loop is tested against JGraphT; here the ways are long beside the loops. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9})
    void itCountsWhatTheSearchFinds(int longest) {
        for (int seed = 0; seed < 40; seed++) {
            CausalGraph graph = Analysed.graph(Analysed.random(new Random(seed), 30, 0.06));
            LoopTally tally = count(Drawing.of(graph), longest);
            var found = Analysed.loops(graph, new LoopLimits(longest, 1_000_000, Optional.empty()))
                    .byFactor();
            for (int i = 0; i < 30; i++) {
                LoopCounts loops = found.getOrDefault(graph.factors().get(i), LoopCounts.NONE);
                assertThat(tally.reinforcing(i)).as("seed %d", seed).isEqualTo(loops.reinforcing());
                assertThat(tally.balancing(i)).as("seed %d", seed).isEqualTo(loops.balancing());
                assertThat(tally.all(i))
                        .as("seed %d", seed)
                        .isEqualTo(loops.reinforcing() + loops.balancing() + loops.undetermined());
            }
        }
    }

    @Test
    void aLoopOfTheLongestLengthAloneIsFound() {
        Drawing ring = Drawing.of(Analysed.graph("a -+> b -+> c -+> d -+> e -+> f -+> g -+> a"));

        assertThat(count(ring, 6).all(0)).isZero();
        assertThat(count(ring, 7).all(0)).isEqualTo(1);
    }

    private static LoopTally count(Drawing drawing, int longest) {
        LoopTally tally = new LoopTally(drawing.size(), longest);
        tally.count(drawing, parts(drawing), longest, Termination.NEVER);
        return tally;
    }

    private static Parts parts(Drawing drawing) {
        Parts parts = new Parts(drawing.size());
        parts.find(drawing.size(), drawing.outStart, drawing.outOther);
        return parts;
    }
}
