package org.mapwright.analysis.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mapwright.testing.TextMap.map;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Oracles;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.map.SystemMap;

class CoarserGrainTest {

    private static final int DRAWS = 4_000;

    /** a and b are one: x leads there by one link now, b's link to y turns round with the link that lowers, c stays. */
    @Test
    void theMergedFactorIsTheCauseAndTheEffectIsReadThroughTheirLink() {
        CausalGraph graph = Analysed.graph("x -+> a [3,2]; a --> b; b -+> y [1,2]; c -+> b");
        Drawing drawn = new Drawing(5, 4);

        assertThat(merge(graph, drawn, "a", "b")).containsExactly(0, 1, 1, 2, 3);
        assertThat(drawn.size()).isEqualTo(4);
        assertThat(links(drawn)).containsExactlyInAnyOrder("0>1 +1.00", "1>2 -0.33", "3>1 -0.67");
    }

    @Test
    void theLinkBetweenThemAndOneBackGoAway() {
        CausalGraph graph = Analysed.graph("a -+> b; b -+> a; b -+> c");
        Drawing drawn = new Drawing(3, 3);
        merge(graph, drawn, "a", "b");

        assertThat(links(drawn)).containsExactly("0>1 +0.67");
    }

    /**
     * x moves both up: one link, of the mean strength 2/3. It moves one up and one down: nobody can tell any more, and none
     * of the two says so, so the mean is of both. It moves one up and one somewhere: open, with the strength of that one.
     */
    @Test
    void linksThatFallTogetherAreReadAsClaimsAre() {
        Drawing drawn = new Drawing(3, 3);
        merge(Analysed.graph("x -+> a [3,2]; x -+> b [1,2]; a -+> b"), drawn, "a", "b");
        assertThat(links(drawn)).containsExactly("0>1 +0.67");

        merge(Analysed.graph("x -+> a [3,2]; x --> b [1,2]; a -+> b"), drawn, "a", "b");
        assertThat(links(drawn)).containsExactly("0>1 ?0.67");

        merge(Analysed.graph("x -+> a [3,2]; x -+> b [1,2]; a -?> b"), drawn, "a", "b");
        assertThat(links(drawn)).containsExactly("0>1 ?0.33");
    }

    /** Two pairs, four links between them: three lower, of strengths 1, 1 and 1/3; one raises. */
    @Test
    void theSignOfMostCounts() {
        CausalGraph graph =
                Analysed.graph("a -+> b; c -+> d; a --> c [3,2]; a --> d [3,2]; b --> c [1,2]; b -+> d [1,2]");
        Drawing drawn = new Drawing(4, 6);
        new CoarserGrain(graph).merge(drawn, number(graph, "a", "b"), number(graph, "c", "d"));

        assertThat(links(drawn)).containsExactly("0>1 -0.78");
    }

    /** Every loop of three links or more keeps its kind, whichever of its links becomes one factor. */
    @Test
    void aLoopKeepsItsKind() {
        for (String text : List.of("a -+> b --> c -+> d -+> a", "a --> b --> c --> d --> a", "a --> b -+> c -+> a")) {
            CausalGraph graph = Analysed.graph(text);
            int kind = product(Drawing.of(graph));
            for (int link = 0; link < graph.links().size(); link++) {
                Drawing drawn = new Drawing(4, 4);
                new CoarserGrain(graph).merge(drawn, link);
                assertThat(drawn.links()).isEqualTo(graph.links().size() - 1);
                assertThat(product(drawn)).as("%s, link %d", text, link).isEqualTo(kind);
            }
        }
    }

    /**
     * All 14 single merges of Glasgow, places summed: networkx 3.6.1 (betweenness, harmonic centrality, PageRank, simple
     * cycles) on graphs that a script of its own merged.
     */
    @Test
    void allSingleMergesOfGlasgowRankAsNetworkxRanksThem() {
        CausalGraph graph = CausalGraph.of(Oracles.GLASGOW);
        CoarserGrain coarser = new CoarserGrain(graph);
        Drawing drawn = new Drawing(11, 14);
        Yardsticks yardsticks = new Yardsticks(EnumSet.allOf(Figure.class), 11, 14, 8);
        Places places = new Places(11);
        Map<Figure, int[]> sums = new EnumMap<>(Figure.class);
        for (int link = 0; link < 14; link++) {
            int[] standsFor = coarser.merge(drawn, link);
            yardsticks.measure(drawn, Termination.NEVER);
            for (Figure figure : MERGED_SINGLY.keySet()) {
                double[] measured = yardsticks.scores(figure);
                int[] found = new int[11];
                places.rank(
                        figure,
                        IntStream.of(standsFor).mapToDouble(i -> measured[i]).toArray(),
                        11,
                        found);
                int[] sum = sums.computeIfAbsent(figure, all -> new int[11]);
                Arrays.setAll(sum, i -> sum[i] + found[i]);
            }
        }

        MERGED_SINGLY.forEach((figure, expected) ->
                assertThat(sums.get(figure)).as(figure.field()).isEqualTo(expected));
    }

    /**
     * 15 % of eleven factors are two merges: the 59 pairs of disjoint links of Glasgow, each with its chance to be picked,
     * by the same script. Four standard errors of a mean whose single values lie in [0, top].
     */
    @Test
    void drawsComeToWhatAllPairsOfMergesDo() {
        var asked = new StabilityParameters(0, DRAWS, 3, 5, 8);
        Stability stability = Stability.of(Oracles.GLASGOW, asked, 1, Termination.NEVER, Progress.SILENT);

        survives(stability, Figure.OUT_DEGREE, 11, 8.490646259);
        survives(stability, Figure.BETWEENNESS, 5, 3.892504123);
        survives(stability, Figure.HARMONIC_OUT, 5, 4.330782313);
        survives(stability, Figure.REVERSE_PAGE_RANK, 6, 4.496400227);
        survives(stability, Figure.LOOPS_REINFORCING, 6, 6);
        survives(stability, Figure.LOOPS, 5, 4.923185941);
    }

    @Test
    void aFactorIsMergedOnceAtMostAndFifteenInAHundredAreGone() {
        for (int seed = 0; seed < 50; seed++) {
            CausalGraph graph = Analysed.graph(Analysed.random(new Random(seed), 40, 0.06));
            Drawing drawn = new Drawing(40, graph.links().size());
            int[] standsFor = new CoarserGrain(graph).draw(drawn, new SplittableRandom(seed));

            assertThat(drawn.size()).as("seed %d", seed).isEqualTo(34);
            assertThat(IntStream.range(0, 34)
                            .mapToLong(one -> Arrays.stream(standsFor)
                                    .filter(stands -> stands == one)
                                    .count()))
                    .as("seed %d", seed)
                    .allMatch(count -> count == 1 || count == 2);
        }
    }

    @Test
    void aMapWithoutLinksIsDrawnAsItIs() {
        Drawing drawn = new Drawing(12, 0);
        SystemMap map = map("a; b; c; d; e; f; g; h; i; j; k; l");

        assertThat(new CoarserGrain(CausalGraph.of(map)).draw(drawn, new SplittableRandom(1)))
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(drawn.size()).isEqualTo(12);
    }

    private static final Map<Figure, int[]> MERGED_SINGLY = Map.of(
            Figure.OUT_DEGREE, new int[] {61, 16, 61, 61, 14, 16, 57, 61, 57, 61, 65},
            Figure.BETWEENNESS, new int[] {117, 35, 117, 103, 14, 43, 62, 81, 76, 84, 122},
            Figure.HARMONIC_OUT, new int[] {61, 19, 61, 100, 30, 39, 128, 95, 89, 141, 116},
            Figure.REVERSE_PAGE_RANK, new int[] {114, 32, 114, 81, 14, 47, 77, 114, 74, 60, 118},
            Figure.LOOPS_REINFORCING, new int[] {94, 16, 94, 94, 16, 18, 14, 16, 20, 94, 94},
            Figure.LOOPS_BALANCING, new int[] {55, 55, 55, 14, 14, 51, 55, 55, 51, 14, 55},
            Figure.LOOPS, new int[] {121, 33, 121, 83, 14, 30, 32, 38, 78, 83, 125});

    private static void survives(Stability stability, Figure figure, int top, double expected) {
        FigureStability found = Objects.requireNonNull(stability.coarser().get(figure));
        assertThat(found.top()).isEqualTo(top);
        assertThat(found.surviving()).as(figure.field()).isCloseTo(expected, within(4 * top / (2 * Math.sqrt(DRAWS))));
    }

    private static int[] merge(CausalGraph graph, Drawing onto, String cause, String effect) {
        return new CoarserGrain(graph).merge(onto, number(graph, cause, effect));
    }

    /** Where the link stands in {@link LinkOrder}. */
    private static int number(CausalGraph graph, String cause, String effect) {
        return LinkOrder.of(graph).stream()
                .map(link -> link.cause() + ">" + link.effect())
                .toList()
                .indexOf(cause + ">" + effect);
    }

    private static List<String> links(Drawing drawn) {
        return IntStream.range(0, drawn.size())
                .boxed()
                .flatMap(from -> IntStream.range(drawn.outStart[from], drawn.outStart[from + 1])
                        .mapToObj(slot -> "%d>%d %s%.2f"
                                .formatted(
                                        from,
                                        drawn.outOther[slot],
                                        List.of("-", "?", "+").get(1 + drawn.sign(drawn.outLink[slot])),
                                        drawn.weight(drawn.outLink[slot]))))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static int product(Drawing drawn) {
        return IntStream.range(0, drawn.links()).map(drawn::sign).reduce(1, (one, other) -> one * other);
    }
}
