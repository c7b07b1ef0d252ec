package org.mapwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Long work, one piece after the other. */
@Timeout(60)
class OneAtATimeTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(20);

    @Test
    void noTwoPiecesAreDoneAtOnce() {
        var turn = new OneAtATime(50, LONG, LONG, InstantSource.system());
        var now = new AtomicInteger();
        var most = new AtomicInteger();

        CompletableFuture<?>[] pieces = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> turn.run(termination -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    for (int look = 0; look < 10_000; look++) {
                        most.accumulateAndGet(now.get(), Math::max);
                    }
                    return now.decrementAndGet();
                })))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(pieces).join();

        assertThat(most).hasValue(1);
        assertThat(pieces).allSatisfy(piece -> assertThat(piece.join()).isEqualTo(new LongWork.Done<>(0)));
    }

    @Test
    void whoWaitsTooLongIsToldAndTheNextIsServedAgain() throws InterruptedException {
        var turn = new OneAtATime(8, SHORT, LONG, InstantSource.system());
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        CompletableFuture<LongWork<String>> first = CompletableFuture.supplyAsync(() -> turn.run(termination -> {
            begun.countDown();
            await(mayEnd);
            return "first";
        }));
        begun.await();

        assertThat(turn.run(termination -> "second")).isEqualTo(new LongWork.Busy<>());

        mayEnd.countDown();
        assertThat(first.join()).isEqualTo(new LongWork.Done<>("first"));
        assertThat(turn.run(termination -> "third")).isEqualTo(new LongWork.Done<>("third"));
    }

    @Test
    void whatTakesTooLongIsStoppedAndTheTurnIsFree() {
        var clock = new AtomicReference<>(Instant.EPOCH);
        var turn = new OneAtATime(8, SHORT, LONG, clock::get);

        LongWork<String> stopped = turn.run(termination -> {
            termination.check();
            clock.set(Instant.EPOCH.plus(LONG));
            termination.check();
            return "never";
        });

        assertThat(stopped).isEqualTo(new LongWork.TooLong<>(LONG));
        assertThat(turn.run(termination -> "next")).isEqualTo(new LongWork.Done<>("next"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody let it end", e);
        }
    }
}
