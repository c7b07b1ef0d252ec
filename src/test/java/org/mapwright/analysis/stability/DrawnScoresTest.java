package org.mapwright.analysis.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.map;

import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Oracles;
import org.mapwright.analysis.Termination;
import org.mapwright.map.SystemMap;

class DrawnScoresTest {

    /** numpy 2: inv(I - a W) @ (a W), absolute row sums off the diagonal, a = 0.5. */
    @Test
    void theTotalEffectIsThatOfNumpyAndDegreesAreCounted() {
        DrawnScores scores = of(Oracles.GLASGOW);

        assertThat(scores.of(Figure.TOTAL_EFFECT, factor("poverty")).orElseThrow())
                .isCloseTo(0.954545455, within(1e-6));
        assertThat(scores.of(Figure.OUT_DEGREE, factor("stress"))).hasValue(2);
        assertThat(scores.of(Figure.IN_DEGREE, factor("help seeking"))).hasValue(3);
        assertThat(scores.of(Figure.LEVERAGE_RATIO, factor("help seeking"))).hasValue(3.0 / 4);
        assertThat(scores.loopLength()).isEqualTo(8);
    }

    @Test
    void aMapOfOneFactorAndAnEmptyOneHaveAnAnswer() {
        assertThat(of(map("a")).of(Figure.BETWEENNESS, factor("a"))).hasValue(0);
        assertThat(of(map("")).of(Figure.BETWEENNESS, factor("a"))).isEmpty();
    }

    private static DrawnScores of(SystemMap map) {
        return DrawnScores.of(map, StabilityParameters.DEFAULT, Termination.NEVER);
    }
}
