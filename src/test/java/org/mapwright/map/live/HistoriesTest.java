package org.mapwright.map.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.map.live.History.Variant;

/** Many workshops by the seed: whatever goes wrong on the way, everybody ends with the same map. */
class HistoriesTest {

    private static final int EACH = 300;

    @ParameterizedTest
    @ValueSource(longs = {0, 300, 600, 900, 1200, 1500, 1800, 2100, 2400, 2700})
    void logMemoryStoreAndEveryScreenAgreeInTheEnd(long first) {
        assertThat(findings(Variant.SOUND, first, first + EACH)).isEmpty();
    }

    @Test
    void withoutDedupeSomethingIsDoneTwice() {
        assertThat(findings(Variant.WITHOUT_DEDUPE, 0, 40)).anyMatch(finding -> finding.contains("done twice"));
    }

    @Test
    void withoutTheGapRuleAScreenShowsAnotherMap() {
        assertThat(findings(Variant.WITHOUT_GAP_RULE, 0, 40))
                .anyMatch(finding -> finding.endsWith("shows another map"));
    }

    /** What is wrong in the histories of these seeds, each with its seed. */
    private static List<String> findings(Variant variant, long first, long end) {
        return LongStream.range(first, end)
                .parallel()
                .boxed()
                .flatMap(seed ->
                        History.inMemory(seed, variant).play().stream().map(finding -> "seed " + seed + ": " + finding))
                .toList();
    }
}
