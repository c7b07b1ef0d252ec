package org.mapwright.value;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Counts what went wrong, by a key: so many tries at once, then one more after each pause. A try is taken before it is
 * made, so that many made at once count too, and given back when it went well.
 */
public final class Tries {

    private static final int MOST_KEYS = 50_000;

    private final Cache<String, Bucket> buckets;
    private final TimeMeter time;
    private final int most;
    private final Duration pause;

    /**
     * Nothing counted yet.
     *
     * @param clock by which tries come back
     * @param most tries at once
     * @param pause how long until one more may be made
     */
    public Tries(Clock clock, int most, Duration pause) {
        this.most = most;
        this.pause = pause;
        this.time = new ClockTime(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(pause.multipliedBy(most + 1L))
                .build();
    }

    /** Takes one; nothing when there was one to take, else how long until there is. */
    public Optional<Duration> take(String key) {
        ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** The try did not count after all. */
    public void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    private Bucket bucket(String key) {
        return buckets.get(
                key,
                any -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(1, pause))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** The application's clock, as a bucket reads it. */
    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
