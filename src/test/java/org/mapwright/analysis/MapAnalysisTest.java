package org.mapwright.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapwright.testing.TextMap.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Progress.Step;
import org.mapwright.analysis.lenses.Lens;
import org.mapwright.analysis.loops.LoopLimits;
import org.mapwright.analysis.structure.Drivers;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;

class MapAnalysisTest {

    @Test
    void theSameMapGivesTheSameFigures() {
        String text = Analysed.random(new Random(11), 25, 0.12);

        assertThat(Analysed.map(text)).isEqualTo(Analysed.map(text));
    }

    @Test
    void anEmptyMapHasNoFiguresAndBreaksNothing() {
        MapAnalysis analysis =
                Analysed.map(SystemMap.empty(new MapId("m"), new Title("Nothing yet"), new PlaceId("glasgow")));

        assertThat(analysis.factors()).isEmpty();
        assertThat(analysis.drivers()).isEqualTo(new Drivers(0, 0));
        assertThat(analysis.by(Lens.LOOPS)).isEmpty();
        assertThat(analysis.structure().complexity()).isEmpty();
        assertThat(analysis.loops().complete()).isTrue();
    }

    @Test
    void aLoneFactorIsItsOwnDriver() {
        assertThat(Analysed.map("alone").drivers()).isEqualTo(new Drivers(1, 1));
    }

    @Test
    void theResultSaysWhatItWasWorkedOutFrom() {
        SystemMap map = map("a -+> b");
        var parameters = new AnalysisParameters(new LoopLimits(5, 7, Optional.empty()), false);
        MapAnalysis analysis = MapAnalysis.of(map, parameters, Termination.NEVER, Progress.SILENT);

        assertThat(analysis.map()).isEqualTo(map.id());
        assertThat(analysis.seq()).isEqualTo(map.seq());
        assertThat(analysis.sha256()).isEqualTo(MapContent.sha256(map));
        assertThat(analysis.parameters()).isEqualTo(parameters);
        assertThat(analysis.katzAlpha()).isEqualTo(0.1);
    }

    @Test
    void anAnalysisCanBeCalledOff() {
        SystemMap map = map("a -+> b -+> a");

        assertThatThrownBy(() -> MapAnalysis.of(map, AnalysisParameters.DEFAULT, () -> true, Progress.SILENT))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void theStepsAreToldInTheirOrder() {
        List<Step> steps = new ArrayList<>();
        MapAnalysis.of(map("a -+> b -+> a"), AnalysisParameters.DEFAULT, Termination.NEVER, (step, share) -> {
            assertThat(share).isBetween(0.0, 1.0);
            steps.add(step);
        });

        assertThat(steps.stream().distinct()).containsExactly(Step.STRUCTURE, Step.LOOPS, Step.FACTORS, Step.DONE);
    }
}
