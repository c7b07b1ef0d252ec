package org.mapwright.shell.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReckoningTest {

    private static final Reckoning SOUND = new Reckoning(10, 10, 0, 0, 0, 240, 240, 12.34, 56.78, 90.06);

    /** The keys are a contract: docs/benchmarks.md. */
    @Test
    void theLineHasTheseKeysInThisOrder() {
        JsonNode line = JsonMapper.shared().readTree(SOUND.json());
        assertThat(line.propertyNames())
                .containsExactly(
                        "acked", "found", "lost", "doubled", "diverged", "delivered", "expected", "p50", "p95", "p99");
        assertThat(line.get("delivered").asInt()).isEqualTo(240);
        assertThat(line.get("p95").asDouble()).isEqualTo(56.8);
        assertThat(SOUND.json()).hasLineCount(1);
    }

    @Test
    void anythingLostDoubledOrAmissIsNotSound() {
        assertThat(SOUND.isSound()).isTrue();
        assertThat(new Reckoning(10, 9, 1, 0, 0, 0, 0, 0, 0, 0).isSound()).isFalse();
        assertThat(new Reckoning(10, 10, 0, 1, 0, 0, 0, 0, 0, 0).isSound()).isFalse();
        assertThat(new Reckoning(10, 10, 0, 0, 1, 0, 0, 0, 0, 0).isSound()).isFalse();
    }
}
