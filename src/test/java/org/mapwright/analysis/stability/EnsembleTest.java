package org.mapwright.analysis.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.map;

import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.map.SystemMap;

class EnsembleTest {

    private static final int DRAWS = 4_000;
    private static final StabilityParameters ONE_PLACE = new StabilityParameters(DRAWS, 50, 7, 1, 8);

    /**
     * Two links, a guess (stands with 0.5) and a sure one (0.95). The guess is first when it stands, or when none does:
     * 0.5 + 0.5 x 0.05; the sure one 0.95 + 0.05 x 0.5; those without links only when none stands.
     */
    @Test
    void aLinkStandsAsOftenAsTheGroupIsSureOfIt() {
        FigureStability found = of(map("a -+> b [2,1]; c -+> d [2,3]"), Figure.OUT_DEGREE);

        assertThat(share(found, "a")).isCloseTo(0.525, error(0.525));
        assertThat(share(found, "c")).isCloseTo(0.975, error(0.975));
        assertThat(share(found, "b")).isCloseTo(0.025, error(0.025));
        assertThat(found.of(factor("a")).rank()).isCloseTo(1.475, within(4 * Math.sqrt(0.25 / DRAWS)));
        assertThat(found.top()).isEqualTo(2);
        assertThat(found.surviving()).isCloseTo(1.5, within(0.05));
    }

    /** Fairly sure means 0.75: first when it stands, or when the other (0.5) does not stand either. */
    @Test
    void fairlySureStandsInThreeOfFour() {
        assertThat(share(of(map("a -+> b [2,2]; c -+> d [2,1]"), Figure.OUT_DEGREE), "a"))
                .isCloseTo(0.75 + 0.25 * 0.5, error(0.875));
    }

    /** Both stand with 0.95 each, and feed themselves in half of these; then c, in no loop, is third. */
    @Test
    void aSignLeftOpenRisesOrLowersEvenly() {
        SystemMap map = map("a -?> b [2,3]; b -+> a [2,3]; c");
        double notFirst = 0.95 * 0.95 / 2;

        assertThat(share(of(map, Figure.LOOPS_REINFORCING), "c")).isCloseTo(1 - notFirst, error(notFirst));
        assertThat(share(of(map, Figure.LOOPS_BALANCING), "c")).isCloseTo(1 - notFirst, error(notFirst));
        assertThat(share(of(map, Figure.LOOPS), "c")).isCloseTo(1 - 2 * notFirst, error(2 * notFirst));
    }

    /**
     * Strength 2/3 against 1, both sure. The first is 1/3, 2/3 or 1 with 0.1, 0.8, 0.1; the second 1 with 0.9 (more than
     * 1 is cut off) or 2/3 with 0.1. At least as much: 0.9 x 0.1 + 0.1 x 0.9.
     */
    @Test
    void aStrengthMovesOneClassUpOrDown() {
        double first = 0.95 * (0.05 + 0.95 * 0.18) + 0.05 * 0.05;

        assertThat(share(of(map("a -+> b [2,3]; c -+> d [3,3]"), Figure.TOTAL_EFFECT), "a"))
                .isCloseTo(first, error(first));
    }

    @Test
    void oneThreadAndSeveralComeToTheSame() {
        SystemMap map = map(Analysed.random(new Random(3), 25, 0.12));
        var asked = new StabilityParameters(60, 30, 5, 5, 8);
        Stability one = Stability.of(map, asked, 1, Termination.NEVER, Progress.SILENT);

        assertThat(Stability.of(map, asked, 3, Termination.NEVER, Progress.SILENT))
                .isEqualTo(one);
        assertThat(Stability.of(map, asked, 1, Termination.NEVER, Progress.SILENT))
                .isEqualTo(one);
        var otherSeed = new StabilityParameters(60, 30, 6, 5, 8);
        assertThat(Stability.of(map, otherSeed, 1, Termination.NEVER, Progress.SILENT)
                        .redrawn())
                .isNotEqualTo(one.redrawn());
    }

    @Test
    void theOrderInWhichLinksWereDrawnDoesNotCount() {
        FactorStability one = of(map("a; b; c; a -+> b [1,1]; b -?> c [2,2]; c -+> a"), Figure.HARMONIC_OUT)
                .of(factor("b"));

        assertThat(of(map("a; b; c; c -+> a; b -?> c [2,2]; a -+> b [1,1]"), Figure.HARMONIC_OUT)
                        .of(factor("b")))
                .isEqualTo(one);
    }

    /** Dividing links keeps all of the top five by out-degree; it changes no number of links. */
    @Test
    void finerGrainLeavesOutDegreeAsItIs() {
        SystemMap map = map(Analysed.random(new Random(9), 40, 90.0 / (40 * 39)));
        Stability stability =
                Stability.of(map, new StabilityParameters(0, 40, 1, 5, 8), 1, Termination.NEVER, Progress.SILENT);
        FigureStability degree = Objects.requireNonNull(stability.finer().get(Figure.OUT_DEGREE));
        FigureStability betweenness = Objects.requireNonNull(stability.finer().get(Figure.BETWEENNESS));

        assertThat(stability.redrawn()).isEmpty();
        assertThat(degree.surviving()).isEqualTo(degree.top());
        assertThat(degree.kendallTau().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(betweenness.surviving()).isLessThan(betweenness.top());
        assertThat(betweenness.kendallTau().orElseThrow()).isBetween(0.5, 0.999);
    }

    @Test
    void anIntervalHoldsNineOfTen() {
        char[] twenty = new char[20];
        for (int i = 0; i < twenty.length; i++) {
            twenty[i] = (char) (i + 1);
        }

        assertThat(Draws.quantile(twenty, 0.05)).isEqualTo(1);
        assertThat(Draws.quantile(twenty, 0.95)).isEqualTo(19);
        assertThat(Draws.quantile(new char[] {4}, 0.95)).isEqualTo(4);
    }

    @Test
    void redrawingCanBeCalledOffOnAnyNumberOfThreads() {
        SystemMap map = map("a -+> b -+> a");

        for (int threads : new int[] {1, 2}) {
            assertThatThrownBy(
                            () -> Stability.of(map, StabilityParameters.DEFAULT, threads, () -> true, Progress.SILENT))
                    .isInstanceOf(CancellationException.class);
        }
    }

    private static FigureStability of(SystemMap map, Figure figure) {
        return Stability.of(map, ONE_PLACE, 1, Termination.NEVER, Progress.SILENT)
                .by(figure)
                .orElseThrow();
    }

    private static double share(FigureStability found, String label) {
        return found.of(factor(label)).probabilityTop();
    }

    /** Four standard errors of a binomial share. */
    private static Offset<Double> error(double share) {
        return within(4 * Math.sqrt(share * (1 - share) / DRAWS));
    }
}
