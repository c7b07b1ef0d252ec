package org.mapwright.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Progress.Step;

class HowFarTest {

    private final List<String> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-04-01T09:00:00Z");
    private final HowFar howFar = new HowFar(() -> now, told::add);

    @Test
    void nothingIsToldWithinTheFirstSecondAndThenOnceASecond() {
        for (int draw = 0; draw < 100; draw++) {
            now = now.plusMillis(25);
            howFar.at(Step.STABILITY, draw / 100.0);
        }

        assertThat(told).containsExactly("Redrawing: 39% done.", "Redrawing: 79% done.");
    }

    @Test
    void loopsAreToldAndWhatIsQuickIsNot() {
        now = now.plusSeconds(2);
        howFar.at(Step.LOOPS, 0.5);
        now = now.plusSeconds(2);
        howFar.at(Step.FACTORS, 0.5);

        assertThat(told).containsExactly("Looking for loops: 50% done.", "");
    }
}
