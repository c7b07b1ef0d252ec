package org.mapwright.analysis.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.link;
import static org.mapwright.testing.TextMap.map;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.map.SystemMap;
import org.mapwright.testing.LargeMap;

class StabilityTest {

    private static final StabilityParameters FEW = new StabilityParameters(30, 10, 1, 5, 8);

    /** No links, one factor, isolated parts, open signs only, a complete graph of 12. */
    static Stream<String> edgeMaps() {
        return Stream.of(
                "alone",
                "a; b; c",
                "a -+> b; c -+> d; e",
                "a -?> b -?> a; b -?> c",
                Analysed.random(new Random(1), 12, 1));
    }

    @ParameterizedTest
    @MethodSource("edgeMaps")
    void mapsAtTheEdgeGetFigures(String text) {
        SystemMap map = map(text);
        Stability stability = of(map);

        assertThat(stability.redrawn()).hasSize(Figure.values().length);
        holdsNoNaN(stability, map);
    }

    /** Two dense clusters far apart: between them everything fades below what a number can hold. */
    @Test
    void clustersFarApartGetFigures() {
        SystemMap map = LargeMap.slow(900);
        Stability stability =
                Stability.of(map, new StabilityParameters(5, 5, 1, 5, 6), 2, Termination.NEVER, Progress.SILENT);

        holdsNoNaN(stability, map);
        stability
                .finer()
                .values()
                .forEach(figure -> figure.factors()
                        .values()
                        .forEach(factor -> assertThat(factor.rank()).isBetween(1.0, 900.0)));
    }

    @Test
    void anEmptyMapIsNotRedrawn() {
        Stability stability = of(map(""));

        assertThat(stability.redrawn()).isEmpty();
        assertThat(stability.draws()).isZero();
        assertThat(stability.complete()).isTrue();
        assertThat(stability.uncertain().links()).isEmpty();
    }

    /** 66 + 440 + 2,970 loops of up to four links; 19,008 more have five. */
    @Test
    void aDenseMapCountsShorterLoopsAndSaysSo() {
        Stability stability = of(map(Analysed.random(new Random(1), 12, 1)));

        assertThat(stability.loopLength()).isEqualTo(4);
        assertThat(stability.complete()).isFalse();
    }

    /** More links are open or a guess than the 10^7 / (100 x 1,200) = 83 that are looked at. */
    @Test
    void aDenseMapOfAHundredLooksAtFewerLinksAndSaysSo() {
        var asked = new StabilityParameters(2, 2, 1, 5, 8);
        Stability stability = Stability.of(LargeMap.of(100, 1_200, 1), asked, 1, Termination.NEVER, Progress.SILENT);

        assertThat(stability.leftOut()).isEmpty();
        assertThat(stability.draws()).isEqualTo(2);
        assertThat(stability.restsOn()).isEmpty();
        assertThat(stability.uncertain().lookedAt()).isEqualTo(83);
        assertThat(stability.complete()).isFalse();
        assertThat(StabilityWords.made(stability))
                .contains("loops of up to 4 links instead of 8, no word on which one link a place rests and a look"
                        + " at 83 uncertain links only");
    }

    @Test
    void aMapOfAHundredGetsAllOfIt() {
        SystemMap map = LargeMap.of(100, 300, 1);
        Stability stability = Stability.of(map, StabilityParameters.DEFAULT, 2, Termination.NEVER, Progress.SILENT);

        assertThat(stability.complete()).isTrue();
        assertThat(stability.draws()).isEqualTo(500);
        assertThat(stability.grainDraws()).isEqualTo(100);
        assertThat(stability.redrawn()).hasSize(Figure.values().length);
        assertThat(stability.restsOn()).hasSize(Figure.values().length);
    }

    @Test
    void aVeryLargeMapGetsLessAndSaysWhat() {
        SystemMap map = map(Analysed.random(new Random(2), 2_000, 3.0 / 2_000));
        var asked = new StabilityParameters(5_000, 0, 1, 5, 4);
        Stability stability = Stability.of(map, asked, 2, Termination.NEVER, Progress.SILENT);

        assertThat(stability.leftOut())
                .containsExactlyInAnyOrder(
                        Figure.BETWEENNESS,
                        Figure.TOTAL_EFFECT,
                        Figure.REACH_ALL_IN,
                        Figure.REACH_ALL_OUT,
                        Figure.HARMONIC_IN,
                        Figure.HARMONIC_OUT);
        assertThat(stability.draws()).isBetween(20, 400);
        assertThat(stability.complete()).isFalse();
        assertThat(stability.uncertain().lookedAt()).isBetween(20, 30);
        assertThat(stability.uncertain().links())
                .hasSize(stability.uncertain().lookedAt())
                .allMatch(one -> one.netEffectsFlipped().isEmpty());
        holdsNoNaN(stability, map);
    }

    /** Without a to b, d is first too, with a; without d to e, the first three that touch nothing move up one. */
    @Test
    void aPlaceRestsOnTheLinkWithoutWhichItMovesMost() {
        SystemMap map = map("a -+> b; a -+> c; d -+> e");
        Stability stability = of(map);

        assertThat(stability.restsOn(Figure.OUT_DEGREE, factor("d")))
                .hasValue(new RestsOn(link(map, "a", "b"), factor("a"), factor("b"), 1));
        assertThat(stability.restsOn(Figure.OUT_DEGREE, factor("b")))
                .hasValue(new RestsOn(link(map, "d", "e"), factor("d"), factor("e"), 1));
        assertThat(stability.restsOn(Figure.OUT_DEGREE, factor("a"))).isEmpty();
    }

    @Test
    void parametersOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new StabilityParameters(-1, 0, 1, 5, 8))
                .hasMessage("Number of redrawings must be in [0, 100000]: -1");
        assertThatThrownBy(() -> new StabilityParameters(1, 0, 1, 0, 8)).hasMessageContaining("first places");
        assertThatThrownBy(() -> new StabilityParameters(1, 0, 1, 5, 13)).hasMessageContaining("[2, 12]: 13");
    }

    @Test
    void wordsFollowTheShareOfRedrawings() {
        assertThat(Stream.of(1.0, 0.9, 0.66, 0.65, 0.41, 0.4, 0.0).map(Standing::of))
                .containsExactly(
                        Standing.HOLDS,
                        Standing.MOSTLY_HOLDS,
                        Standing.MOSTLY_HOLDS,
                        Standing.MAY_HOLD,
                        Standing.MAY_HOLD,
                        Standing.UNSURE,
                        Standing.UNSURE);
    }

    private static Stability of(SystemMap map) {
        return Stability.of(map, FEW, 1, Termination.NEVER, Progress.SILENT);
    }

    private static void holdsNoNaN(Stability stability, SystemMap map) {
        stability.redrawn().values().forEach(figure -> {
            assertThat(figure.surviving()).isBetween(0.0, (double) figure.top());
            figure.kendallTau().ifPresent(tau -> assertThat(tau).isBetween(-1.0000001, 1.0000001));
            figure.factors().values().forEach(factor -> {
                assertThat(factor.rank()).isBetween(1.0, (double) map.factors().size());
                assertThat(factor.low()).isBetween(1, factor.high());
            });
        });
    }
}
