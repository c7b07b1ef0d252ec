package org.mapwright.analysis.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.link;
import static org.mapwright.testing.TextMap.map;

import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.map.Polarity;
import org.mapwright.map.SystemMap;

class UncertainLinksTest {

    /**
     * By hand: the one loop feeds itself or not by the sign; a on b and a on c turn with it, b on a does not. By reinforcing
     * loops all three stand alike, first; when a and b are in one, c is third.
     */
    @Test
    void aLinkIsWorthAskingAboutForWhatItsSignTurns() {
        SystemMap map = map("a -?> b; b --> a; b -+> c");
        UncertainLinks found = of(map, 1);

        assertThat(found.links()).hasSize(1);
        UncertainLink one = found.links().getFirst();
        assertThat(one.link()).isEqualTo(link(map, "a", "b"));
        assertThat(one.signOpen()).isTrue();
        assertThat(one.loopsFlipped()).isEqualTo(1);
        assertThat(one.netEffectsFlipped()).isEqualTo(OptionalInt.of(2));
        assertThat(one.topChanged()).isPositive();
        assertThat(found.rest()).isZero();
    }

    /** A chain: out-degree, reach and so on have a first place that a guess decides; by hand for out-degree alone. */
    @Test
    void aGuessIsAskedAboutAlsoWhenItsSignIsKnown() {
        SystemMap map = map("a -+> b [2,1]; c -+> d");
        UncertainLink one = of(map, 1).links().getFirst();

        assertThat(one.signOpen()).isFalse();
        assertThat(one.loopsFlipped()).isZero();
        assertThat(one.netEffectsFlipped()).isEqualTo(OptionalInt.of(1));
        assertThat(one.topChanged()).isPositive();
    }

    /** A loop with two open links stays open whichever of them is answered. */
    @Test
    void aLoopThatTwoLinksLeaveOpenIsNotFlippedByOne() {
        assertThat(of(map("a -?> b -?> a"), 5).links()).allMatch(one -> one.loopsFlipped() == 0);
    }

    /** Solved anew for either sign, on maps that only the seed decides. */
    @Test
    void oneChangedLinkComesToWhatSolvingAnewDoes() {
        for (int seed = 0; seed < 60; seed++) {
            SystemMap map = map(Analysed.small(seed));
            for (UncertainLink one : of(map, 5).links()) {
                assertThat(one.netEffectsFlipped())
                        .as("seed %d, %s", seed, one)
                        .isEqualTo(OptionalInt.of(SolvedAnew.flipped(map, one)));
            }
        }
    }

    @Test
    void atMostFiftyAreListedTheMostConsequentialFirst() {
        SystemMap map = map(Analysed.random(new Random(4), 20, 0.45));
        UncertainLinks found = of(map, 5);
        long open = map.links().values().stream()
                .filter(link -> link.reading().polarity() == Polarity.UNCERTAIN)
                .count();

        assertThat(found.links()).hasSize(50);
        assertThat(found.rest()).isEqualTo((int) open - 50);
        assertThat(found.links().stream().mapToInt(one -> -one.changes())).isSorted();
    }

    private static UncertainLinks of(SystemMap map, int top) {
        return Stability.of(map, new StabilityParameters(0, 0, 1, top, 8), 1, Termination.NEVER, Progress.SILENT)
                .uncertain();
    }
}
