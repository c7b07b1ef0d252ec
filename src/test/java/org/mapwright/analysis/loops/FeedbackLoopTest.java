package org.mapwright.analysis.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.link;
import static org.mapwright.testing.TextMap.map;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.map.Delay;
import org.mapwright.map.LinkId;

class FeedbackLoopTest {

    @ParameterizedTest
    @CsvSource({
        "a -+> b -+> a, REINFORCING",
        "a --> b --> a, REINFORCING",
        "a --> b -+> a, BALANCING",
        "a --> b --> c --> a, BALANCING",
        "a --> b --> c -+> a, REINFORCING",
        "a -?> b -+> a, UNDETERMINED",
        "a -?> b -?> a, UNDETERMINED"
    })
    void theSignsMultiply(String text, LoopKind kind) {
        assertThat(only(text).kind()).isEqualTo(kind);
    }

    @Test
    void anUndeterminedLoopNamesTheLinksThatDecide() {
        var map = map("a -+> b -?> c --> a; c -+> b");
        FeedbackLoop loop = Analysed.map(map).loops().loops().getLast();

        assertThat(loop.factors()).containsExactly(factor("a"), factor("b"), factor("c"));
        assertThat(loop.deciding()).containsExactly(link(map, "b", "c"));
    }

    @Test
    void aTieBetweenClaimsLeavesALoopOpen() {
        assertThat(only("a -+> b; a --> b; b -+> a").kind()).isEqualTo(LoopKind.UNDETERMINED);
    }

    @Test
    void theLongestDelayOnTheWayIsTheLoops() {
        assertThat(only("a -+> b ~; b -+> c ~~; c -+> a").delay()).isEqualTo(Delay.LONG);
        assertThat(only("a -+> b ~; b -+> a").isSlow()).isTrue();
        assertThat(only("a -+> b; b -+> a").isSlow()).isFalse();
    }

    @Test
    void aLoopNeedsAsManyLinksAsFactors() {
        List<LinkId> one = List.of(new LinkId("l"));
        assertThatThrownBy(() -> new FeedbackLoop(
                        List.of(factor("a"), factor("b")), one, LoopKind.BALANCING, List.of(), Delay.NONE))
                .hasMessage("A loop must have as many links as factors, at least 2: 2, 1");
    }

    private static FeedbackLoop only(String text) {
        List<FeedbackLoop> loops = Analysed.map(text).loops().loops();
        assertThat(loops).hasSize(1);
        return loops.getFirst();
    }
}
