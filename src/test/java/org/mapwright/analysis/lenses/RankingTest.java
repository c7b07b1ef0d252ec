package org.mapwright.analysis.lenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.factor;

import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.MapAnalysis;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.lenses.Ground.SitsInLoops;
import org.mapwright.analysis.loops.LoopCounts;
import org.mapwright.analysis.loops.LoopLimits;
import org.mapwright.analysis.stability.DrawnScores;
import org.mapwright.analysis.stability.Figure;
import org.mapwright.analysis.stability.Stability;
import org.mapwright.analysis.stability.StabilityParameters;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.testing.TextMap;

class RankingTest {

    @Test
    void factorsThatScoreAlikeShareAPlaceAndKeepTheOrderOfTheMap() {
        MapAnalysis analysis = Analysed.map("d -+> e; c -+> d; c -+> e; b -+> d; a -+> b; a -+> c; a -+> d");

        assertThat(analysis.by(Lens.DIRECT_INFLUENCE))
                .extracting(LeveragePoint::factor)
                .containsExactly(id("a"), id("c"), id("d"), id("b"), id("e"));
        assertThat(analysis.by(Lens.DIRECT_INFLUENCE))
                .extracting(LeveragePoint::placeText)
                .containsExactly("1", "2", "3=", "3=", "5");
        assertThat(analysis.by(Lens.DIRECT_INFLUENCE))
                .extracting(LeveragePoint::score)
                .containsExactly(3.0, 2.0, 1.0, 1.0, 0.0);
    }

    @Test
    void eachLensHasItsOwnOrder() {
        MapAnalysis analysis = Analysed.map("hub -+> x; hub -+> y; far -+> hub; ring -+> back -+> ring");

        assertThat(analysis.by(Lens.DIRECT_INFLUENCE).getFirst().factor()).isEqualTo(id("hub"));
        assertThat(analysis.by(Lens.REACH_TWO).getFirst().factor()).isEqualTo(id("far"));
        assertThat(analysis.by(Lens.LOOPS).getFirst().factor()).isEqualTo(id("ring"));
    }

    /**
     * Twelve factors all linked: 11 loops of two links pass through each, 11 x 10 of three and 11 x 10 x 9 of four, and
     * those of five would make more than 20,000 in all. The search for loops to list stops within the fifth length.
     */
    @Test
    void factorsThatAreAlikeSitInAsManyLoopsWhereNotAllCanBeListed() {
        SystemMap map = TextMap.map(Analysed.random(new Random(0), 12, 1));
        MapAnalysis analysis = Analysed.map(map);

        assertThat(analysis.loops().complete()).isFalse();
        assertThat(analysis.by(Lens.LOOPS)).allSatisfy(point -> {
            assertThat(point.placeText()).isEqualTo("1=");
            assertThat(point.score()).isEqualTo(11 + 110 + 990);
            assertThat(point.because()).first().isInstanceOfSatisfying(SitsInLoops.class, sits -> {
                assertThat(sits.loops().total()).isEqualTo(1111);
                assertThat(sits.longest()).isEqualTo(4);
                assertThat(sits.complete()).isFalse();
            });
            assertThat(LeverageWords.because(point, map))
                    .startsWith("In our drawing it is part of 1,111 feedback loops of up to 4 links: ");
        });
    }

    /** The list, what stands below it, and what redrawings are compared with speak of one count. */
    @Test
    void placesAreThoseThatRedrawingsAreComparedWith() {
        SystemMap map = TextMap.map(Analysed.random(new Random(7), 60, 0.12));
        MapAnalysis analysis = Analysed.map(map);
        StabilityParameters asked = new StabilityParameters(2, 0, 1, 5, 8);
        var redrawn = Stability.redrawn(map, asked, 1, Termination.NEVER);
        DrawnScores scores = DrawnScores.of(map, asked, Termination.NEVER);

        assertThat(analysis.loops().complete()).isFalse();
        assertThat(analysis.counted().length()).isEqualTo(scores.loopLength());
        for (Lens lens : Lens.values()) {
            Figure figure = Figure.of(lens);
            assertThat(analysis.by(lens)).hasSize(60).allSatisfy(point -> {
                assertThat(point.place())
                        .isEqualTo(Objects.requireNonNull(redrawn.get(figure))
                                .of(point.factor())
                                .place());
                assertThat(scores.of(figure, point.factor())).hasValue(point.score());
            });
        }
    }

    /** How many loops are listed changes nothing of who sits in most. */
    @Test
    void countsDoNotDependOnHowManyLoopsAreListed() {
        var few = new AnalysisParameters(new LoopLimits(8, 3, Optional.empty()), true);
        MapAnalysis analysis = MapAnalysis.of(
                TextMap.map("a -+> b -+> c -+> d -+> a; b -+> a; c -+> b; d -+> c; a -+> d"),
                few,
                Termination.NEVER,
                Progress.SILENT);

        assertThat(analysis.loops().loops()).hasSize(3);
        assertThat(analysis.by(Lens.LOOPS))
                .allSatisfy(point ->
                        assertThat(point.because()).containsExactly(new SitsInLoops(new LoopCounts(4, 0, 0), 8, true)));
    }

    private static FactorId id(String label) {
        return factor(label);
    }
}
