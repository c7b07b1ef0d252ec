package org.mapwright.map.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.map.live.History.Variant;

/** Many workshops by the seed: whatever goes wrong on the way, everybody ends with the same map. */
class HistoriesTest {

    /** In each of ten parts: 3,000 histories, and 10,000 with {@code -Dmapwright.faults=true}. */
    private static final long EACH = Boolean.getBoolean("mapwright.faults") ? 1_000 : 300;

    /** A clock that jumps makes tickets too old, a thousand times over. */
    private static final Logger DOOR = Logger.getLogger("org.mapwright.live.Connection");

    @BeforeAll
    static void doNotTellOfEveryTicket() {
        DOOR.setLevel(Level.WARNING);
    }

    @AfterAll
    static void tellAgain() {
        DOOR.setLevel(null);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void logMemoryStoreAndEveryScreenAgreeInTheEnd(long part) {
        List<String> findings = findings(Variant.SOUND, part * EACH, (part + 1) * EACH);
        System.out.printf("histories %d to %d: %d findings%n", part * EACH, (part + 1) * EACH - 1, findings.size());
        assertThat(findings).isEmpty();
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
