package org.mapwright.analysis.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.mapwright.testing.TextMap.factor;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Oracles;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.research.Dematel.Outcome;
import org.mapwright.analysis.research.Dematel.Pair;
import org.mapwright.analysis.research.Dematel.Parameters;
import org.mapwright.analysis.research.Dematel.Standing;
import org.mapwright.map.SystemMap;

/** The figures of the two invented maps are those of numpy ({@link Oracles}). */
class DematelTest {

    private static final Offset<Double> PRINTED = within(5e-5);
    private static final Offset<Double> CLOSE = within(5.1e-9);

    /** The published matrix of five abilities, its grades of 0 to 4 as quarters. */
    private static final double[][] PUBLISHED = {
        {0, 4, 3, 1, 0}, {0, 0, 4, 1, 1}, {0, 1, 0, 4, 4}, {0, 0, 1, 0, 0}, {1, 0, 4, 4, 0},
    };

    @Test
    void thePublishedMatrixGivesThePublishedSums() {
        Dematel dematel = of(quarters(PUBLISHED));

        assertThat(dematel.divisor() * 4).isCloseTo(12, within(1e-12));
        assertThat(dematel.factors().stream().mapToDouble(Standing::given).toArray())
                .containsExactly(new double[] {1.3882, 1.0885, 1.3691, .1974, 1.3879}, PRINTED);
        assertThat(dematel.factors().stream().mapToDouble(Standing::received).toArray())
                .containsExactly(new double[] {.1711, .6198, 1.7531, 1.8345, 1.0527}, PRINTED);
        assertThat(dematel.threshold()).isCloseTo(.2172, PRINTED);
    }

    /** Cells of T computed with numpy 2.4.6: eleven are above the mean, f2 to f4 being the third largest. */
    @Test
    void pairsAboveTheMeanAreListedTheLargestFirst() {
        Dematel dematel = of(quarters(PUBLISHED));

        assertThat(dematel.pairs()).hasSize(11);
        assertThat(dematel.pairs().getFirst().from()).isEqualTo(factor("f4"));
        assertThat(dematel.pairs().getFirst().to()).isEqualTo(factor("f3"));
        assertThat(dematel.pairs().stream().mapToDouble(Pair::total).limit(3).toArray())
                .containsExactly(new double[] {0.56506456, 0.56422928, 0.48493768}, CLOSE);
    }

    @Test
    void anotherThresholdListsOtherPairs() {
        Dematel dematel = Dematel.of(quarters(PUBLISHED), new Parameters(Optional.of(0.5)), Termination.NEVER);

        assertThat(dematel.threshold()).isEqualTo(0.5);
        assertThat(dematel.pairs())
                .extracting(pair -> pair.from() + " " + pair.to())
                .containsExactly("f4 f3", "f2 f3");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # factor, prominence, relation
            poverty, 0.84895561, 0.84895561
            stress, 2.31900961, -0.35721674
            housing insecurity, 0.56597041, 0.56597041
            stigma, 1.19002021, 0.39816651
            help seeking, 2.55309235, -0.84732332
            ips support, 2.0002847, 0.4573088
            parent sensitivity, 2.4323878, -1.09012745
            child wellbeing, 1.74936654, -0.61742572
            trust in services, 1.58594706, 0.00223966
            social work contact, 0.89834208, 0.12685413
            community groups, 0.5125981, 0.5125981
            """)
    void everyFigureOfGlasgowIsThatOfNumpy(String label, double prominence, double relation) {
        check(Oracles.GLASGOW, label, prominence, relation);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # factor, prominence, relation
            poverty, 0.48563247, 0.48563247
            stress, 1.99270221, -0.5932749
            housing insecurity, 0.72844871, 0.72844871
            racism, 0.72696667, 0.72696667
            trust in services, 1.82064214, -0.428131
            stigma, 0.46417038, 0.46417038
            help seeking, 2.14833179, -0.89913914
            ips support, 1.90715442, 0.46501987
            parent sensitivity, 2.02943948, -0.75604022
            child wellbeing, 1.51109241, -0.53982746
            temporary accommodation moves, 0.53242381, 0.53242381
            community groups, 0.67089365, -0.1862492
            """)
    void everyFigureOfLondonIsThatOfNumpy(String label, double prominence, double relation) {
        check(Oracles.LONDON, label, prominence, relation);
    }

    /** Divisor 7 in classes, which are thirds; means of T and numbers of pairs above them by numpy 2.4.6. */
    @Test
    void theWholeOfBothMapsIsThatOfNumpy() {
        Dematel glasgow = of(CausalGraph.of(Oracles.GLASGOW));
        Dematel london = of(CausalGraph.of(Oracles.LONDON));

        assertThat(glasgow.divisor() * 3).isCloseTo(7, within(1e-12));
        assertThat(london.divisor() * 3).isCloseTo(7, within(1e-12));
        assertThat(glasgow.spectralRadius()).isCloseTo(0.43629125, CLOSE);
        assertThat(london.spectralRadius()).isCloseTo(0.40057716, CLOSE);
        assertThat(glasgow.threshold()).isCloseTo(0.0688263409, within(1e-10));
        assertThat(london.threshold()).isCloseTo(0.0521454797, within(1e-10));
        assertThat(glasgow.pairs()).hasSize(28);
        assertThat(london.pairs()).hasSize(34);
    }

    private static void check(SystemMap map, String label, double prominence, double relation) {
        Standing standing = of(CausalGraph.of(map)).factors().stream()
                .filter(s -> s.factor().equals(factor(label)))
                .findFirst()
                .orElseThrow();
        assertThat(standing.prominence()).isCloseTo(prominence, CLOSE);
        assertThat(standing.relation()).isCloseTo(relation, CLOSE);
    }

    /** A lone loop passes on all it takes on; so does a complete drawing. Something that leads out lets it fade. */
    @Test
    void whereNothingFadesNothingIsComputed() {
        assertThat(of(Analysed.graph("a -+> b --> a")).outcome()).isEqualTo(Outcome.NEVER_FADES);
        assertThat(of(Analysed.graph("a -+> b --> a; x -?> y")).outcome()).isEqualTo(Outcome.NEVER_FADES);
        assertThat(of(Analysed.complete(12)).outcome()).isEqualTo(Outcome.NEVER_FADES);
        assertThat(of(Analysed.complete(12)).factors()).isEmpty();
        assertThat(of(Analysed.graph("a -+> b --> a; a -+> c")).outcome()).isEqualTo(Outcome.COMPLETE);
    }

    /** By hand: strengths 2/3 over the row sum 4/3 are 1/2, so ways from a to itself sum to 1/4 + 1/16 + ... = 1/3. */
    @Test
    void aLoopWithAWayOutIsAGeometricSeries() {
        Dematel dematel = of(Analysed.graph("a -+> b --> a; a -+> c"));

        assertThat(dematel.spectralRadius()).isCloseTo(0.5, within(1e-9));
        assertThat(dematel.factors().get(0).given()).isCloseTo(1 / 3.0 + 2 / 3.0 + 2 / 3.0, within(1e-12));
    }

    @Test
    void signsMakeNoDifference() {
        assertThat(of(Analysed.graph("a -+> b -+> c -+> a; c -+> d")).factors())
                .isEqualTo(of(Analysed.graph("a --> b -?> c --> a; c --> d")).factors());
    }

    @Test
    void withoutLinksThereIsNothingToCompute() {
        assertThat(of(Analysed.graph("a; b")).outcome()).isEqualTo(Outcome.NO_LINKS);
        assertThat(of(Analysed.graph("")).outcome()).isEqualTo(Outcome.NO_LINKS);
    }

    /** The series that large maps take, held to the inverse that small ones take. */
    @Test
    void theSeriesAddsUpToTheInverse() {
        CausalGraph graph = Analysed.graph(Analysed.random(new Random(11), 40, 0.1));
        LinkMatrix quarter = LinkMatrix.weighted(graph).times(0.25);
        double[] sums = TotalWays.series(quarter::along, quarter.ones(), Termination.NEVER)
                .orElseThrow();
        double[][] inverse = TotalWays.inverse(quarter).orElseThrow().getData();

        for (int i = 0; i < sums.length; i++) {
            assertThat(sums[i]).isCloseTo(Arrays.stream(inverse[i]).sum(), within(1e-9));
        }
    }

    @Test
    void aThresholdBelowNoughtIsRefused() {
        assertThatThrownBy(() -> new Parameters(Optional.of(-0.1))).hasMessageContaining("-0.1");
        assertThatThrownBy(() -> new Parameters(Optional.of(Double.NaN))).hasMessageContaining("NaN");
    }

    private static CausalGraph quarters(double[][] grades) {
        return Weighed.graph(Arrays.stream(grades)
                .map(row -> Arrays.stream(row).map(grade -> grade / 4).toArray())
                .toArray(double[][]::new));
    }

    private static Dematel of(CausalGraph graph) {
        return Dematel.of(graph, Parameters.DEFAULT, Termination.NEVER);
    }
}
