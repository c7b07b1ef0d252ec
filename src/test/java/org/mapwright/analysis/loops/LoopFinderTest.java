package org.mapwright.analysis.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapwright.analysis.Analysed.STILL;
import static org.mapwright.analysis.Analysed.complete;
import static org.mapwright.analysis.Analysed.graph;
import static org.mapwright.analysis.Analysed.loops;
import static org.mapwright.testing.TextMap.factor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Progress.Step;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.loops.LoopSearch.Ending;

class LoopFinderTest {

    private static final LoopLimits UNLIMITED = new LoopLimits(12, 1_000_000, Optional.empty());

    /** A complete graph of n factors has the sum over k of C(n, k) (k - 1)! loops. */
    @ParameterizedTest
    @CsvSource({"2, 1", "3, 5", "4, 20", "5, 84", "6, 409", "7, 2365", "8, 16064"})
    void aCompleteGraphHasAllTheLoopsThereCanBe(int factors, int expected) {
        LoopSearch search = loops(complete(factors), UNLIMITED);

        assertThat(search.loops()).hasSize(expected).doesNotHaveDuplicates();
        assertThat(search.complete()).isTrue();
    }

    @Test
    void fourFactorsAllLinkedHaveSixEightAndSixLoopsByLength() {
        assertThat(loops(complete(4), UNLIMITED).byLength())
                .containsExactly(Map.entry(2, 6), Map.entry(3, 8), Map.entry(4, 6));
    }

    @Test
    void aLoopIsWrittenFromItsFirstFactor() {
        LoopSearch search = loops(graph("a; b; c; c -+> a; b -+> c; a -+> b"), UNLIMITED);

        assertThat(search.loops()).hasSize(1);
        assertThat(search.loops().getFirst().factors()).containsExactly(factor("a"), factor("b"), factor("c"));
    }

    @Test
    void longerLoopsThanAskedForAreLeftOut() {
        LoopSearch search = loops(graph("a -+> b -+> c -+> a; a -+> d -+> a"), new LoopLimits(2, 10, Optional.empty()));

        assertThat(search.loops()).hasSize(1);
        assertThat(search.complete()).isTrue();
    }

    @Test
    void aSearchThatFoundEnoughSaysHowFarItIsComplete() {
        LoopSearch search = loops(complete(5), new LoopLimits(8, 10, Optional.empty()));

        assertThat(search.loops()).hasSize(10).allMatch(loop -> loop.length() == 2);
        assertThat(search.ending()).isEqualTo(Ending.ENOUGH_FOUND);
        assertThat(search.complete()).isFalse();
        assertThat(search.completeTo()).isEqualTo(2);
    }

    @Test
    void exactlyAsManyLoopsAsWantedAreAllLoops() {
        assertThat(loops(complete(5), new LoopLimits(8, 84, Optional.empty())).complete())
                .isTrue();
    }

    @Test
    void aSearchThatTakesTooLongEndsAndSaysSo() {
        AtomicLong seconds = new AtomicLong();
        InstantSource racing = () -> Instant.ofEpochSecond(seconds.getAndIncrement());
        var limits = new LoopLimits(8, 1_000_000, Optional.of(Duration.ofSeconds(2)));

        LoopSearch search = LoopFinder.search(complete(9), limits, Termination.NEVER, Progress.SILENT, racing);

        assertThat(search.ending()).isEqualTo(Ending.TIME_UP);
        assertThat(search.completeTo()).isBetween(2, 7);
        assertThat(search.loops()).isNotEmpty();
    }

    @Test
    void aSearchCanBeCalledOff() {
        CausalGraph graph = complete(9);

        assertThatThrownBy(() -> LoopFinder.search(graph, UNLIMITED, () -> true, Progress.SILENT, STILL))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void progressIsToldLengthByLength() {
        List<Double> shares = new ArrayList<>();
        LoopFinder.search(
                complete(3),
                new LoopLimits(4, 100, Optional.empty()),
                Termination.NEVER,
                (step, share) -> {
                    assertThat(step).isEqualTo(Step.LOOPS);
                    shares.add(share);
                },
                STILL);

        assertThat(shares).containsExactly(0.0, 1 / 3.0, 2 / 3.0);
    }
}
