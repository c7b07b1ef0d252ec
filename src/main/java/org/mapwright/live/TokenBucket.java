package org.mapwright.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets so many things through at once and so many a second after that. Not for several threads. */
final class TokenBucket {

    private final Clock clock;
    private final double perSecond;
    private final double burst;
    private double tokens;
    private Instant filled;

    TokenBucket(Clock clock, double perSecond, double burst) {
        this.clock = clock;
        this.perSecond = perSecond;
        this.burst = burst;
        this.tokens = burst;
        this.filled = clock.instant();
    }

    /** Takes a token, if there is one. */
    boolean take() {
        fill();
        if (tokens < 1) {
            return false;
        }
        tokens -= 1;
        return true;
    }

    /** How long until there is a token; zero when there is one. */
    Duration untilNext() {
        fill();
        return tokens >= 1 ? Duration.ZERO : Duration.ofMillis((long) Math.ceil((1 - tokens) / perSecond * 1000));
    }

    private void fill() {
        Instant now = clock.instant();
        double seconds = Math.max(0, Duration.between(filled, now).toNanos() / 1e9);
        tokens = Math.min(burst, tokens + seconds * perSecond);
        filled = now;
    }
}
