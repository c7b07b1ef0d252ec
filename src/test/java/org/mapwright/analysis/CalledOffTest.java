package org.mapwright.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapwright.map.SystemMap;
import org.mapwright.testing.LargeMap;

/**
 * All work on a map stops when it is called off. How long that takes is measured apart ({@code docs/benchmarks.md}); here
 * it is counted how often the work asks, so that no clock decides.
 */
class CalledOffTest {

    private static final int HANG_SECONDS = 120;
    private static final SystemMap LARGE = LargeMap.of(2_000, 6_000, 1);
    private static final SystemMap COMPLETE_12 = LargeMap.complete(12);
    private static final SystemMap COMPLETE_60 = LargeMap.complete(60);
    private static final SystemMap SLOW = LargeMap.slow(2_000);

    /** Asked for the first time, it stops: also what does nothing but ask once before it begins is found out. */
    @ParameterizedTest
    @EnumSource
    void itStopsWhenItIsCalledOffBeforeItBegan(WorkOnMap work) {
        for (SystemMap map : List.of(LARGE, COMPLETE_12, COMPLETE_60, SLOW)) {
            var asked = new CalledOffAt(1);
            assertThatThrownBy(() -> work.of(map, asked))
                    .as(
                            "%d factors, %d links",
                            map.factors().size(), map.links().size())
                    .isInstanceOf(CancellationException.class);
        }
    }

    /** In the midst of work on the largest map, which waits until another thread has called it off. */
    @ParameterizedTest
    @EnumSource
    void itStopsWhenAnotherThreadCallsItOff(WorkOnMap work) throws Exception {
        SystemMap largest = work.largest();
        var asked = new CalledOffByHand();
        CompletableFuture<Void> running = CompletableFuture.runAsync(() -> work.of(largest, asked));
        assertThat(asked.begun.await(HANG_SECONDS, TimeUnit.SECONDS)).isTrue();
        asked.calledOff.countDown();

        assertThatThrownBy(() -> running.get(HANG_SECONDS, TimeUnit.SECONDS))
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isInstanceOf(CancellationException.class),
                        thrown -> assertThat(thrown).hasCauseInstanceOf(CancellationException.class));
    }

    /**
     * Twice the map, and the work asks at least half as often again: it asks within the work and not around it. Left out is
     * what asks once for each round over the links, or each start of a question: that is little work on any map.
     */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QUESTIONS", "SCENARIO", "RULES", "PERTURBED_RUNS", "MICMAC", "BONACICH_POWER"})
    void itAsksMoreOftenTheMoreThereIsToDo(WorkOnMap work) {
        long few = askedFor(work, LargeMap.of(60, 150, 3));
        long more = askedFor(work, LargeMap.of(120, 300, 3));

        assertThat(few).isPositive();
        assertThat(more).as("%d times on the half", few).isGreaterThanOrEqualTo(few + few / 2);
    }

    private static long askedFor(WorkOnMap work, SystemMap map) {
        var asked = new CalledOffAt(Long.MAX_VALUE);
        work.of(map, asked);
        return asked.times.get();
    }

    /** Says yes when it is asked for that time, and from then on. */
    private static final class CalledOffAt implements Termination {

        private final long time;
        private final AtomicLong times = new AtomicLong();

        CalledOffAt(long time) {
            this.time = time;
        }

        @Override
        public boolean asked() {
            return times.incrementAndGet() >= time;
        }
    }

    /** Asked for the fifth time, it lets others know, and from then on waits for them to call the work off. */
    private static final class CalledOffByHand implements Termination {

        private final CountDownLatch begun = new CountDownLatch(5);
        private final CountDownLatch calledOff = new CountDownLatch(1);

        @Override
        public boolean asked() {
            begun.countDown();
            if (begun.getCount() > 0) {
                return false;
            }
            try {
                return calledOff.await(HANG_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
