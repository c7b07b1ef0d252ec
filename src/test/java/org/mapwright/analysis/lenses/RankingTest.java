package org.mapwright.analysis.lenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.factor;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.MapAnalysis;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.lenses.Ground.SitsInLoops;
import org.mapwright.analysis.loops.LoopCounts;
import org.mapwright.analysis.loops.LoopLimits;
import org.mapwright.map.FactorId;
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

    @Test
    void groundsSayWhetherTheyKnowAllLoops() {
        var few = new AnalysisParameters(new LoopLimits(8, 3, Optional.empty()), true);
        MapAnalysis analysis = MapAnalysis.of(
                TextMap.map("a -+> b -+> c -+> d -+> a; b -+> a; c -+> b; d -+> c; a -+> d"),
                few,
                Termination.NEVER,
                Progress.SILENT);

        assertThat(analysis.by(Lens.LOOPS).getFirst().because())
                .containsExactly(new SitsInLoops(new LoopCounts(2, 0, 0), 8, false));
    }

    private static FactorId id(String label) {
        return factor(label);
    }
}
