package org.mapwright.analysis.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.analysis.loops.LoopKind.BALANCING;
import static org.mapwright.analysis.loops.LoopKind.REINFORCING;
import static org.mapwright.analysis.loops.LoopKind.UNDETERMINED;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.MapAnalysis;
import org.mapwright.analysis.Oracles;
import org.mapwright.map.FactorId;
import org.mapwright.testing.TextMap;

/** The loops of the two invented maps are those that networkx 3.6.1 lists ({@link Oracles}). */
class InventedMapsTest {

    @Test
    void glasgowHasTheFourLoopsOfNetworkx() {
        MapAnalysis glasgow = Analysed.map(Oracles.GLASGOW);

        assertThat(kinds(glasgow))
                .isEqualTo(Map.of(
                        factors("child wellbeing", "stress", "parent sensitivity"), REINFORCING,
                        factors("help seeking", "ips support", "trust in services"), REINFORCING,
                        factors("help seeking", "social work contact", "stigma"), BALANCING,
                        factors("child wellbeing", "stress", "help seeking", "ips support", "parent sensitivity"),
                                UNDETERMINED));
        assertThat(glasgow.independent().rank()).isEqualTo(4);
        assertThat(glasgow.independent().loops()).hasSize(4);
    }

    @Test
    void londonHasTheThreeLoopsOfNetworkx() {
        MapAnalysis london = Analysed.map(Oracles.LONDON);

        assertThat(kinds(london))
                .isEqualTo(Map.of(
                        factors("child wellbeing", "stress", "parent sensitivity"), REINFORCING,
                        factors("help seeking", "ips support", "trust in services"), REINFORCING,
                        factors("child wellbeing", "stress", "help seeking", "ips support", "parent sensitivity"),
                                BALANCING));
        assertThat(london.independent().rank()).isEqualTo(3);
        assertThat(london.independent().loops()).hasSize(3);
    }

    private static Map<Set<FactorId>, LoopKind> kinds(MapAnalysis analysis) {
        return analysis.loops().loops().stream()
                .collect(Collectors.toMap(loop -> Set.copyOf(loop.factors()), FeedbackLoop::kind));
    }

    private static Set<FactorId> factors(String... labels) {
        return Stream.of(labels).map(TextMap::factor).collect(Collectors.toSet());
    }
}
