package org.mapwright.analysis.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.mapwright.analysis.Progress;
import org.mapwright.value.Words;

/** Tells in words how far long work is: nothing within the first second, then once a second at most. */
final class HowFar implements Progress {

    private static final Words WORDS = Words.of("workspace");
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Consumer<String> listener;
    private Instant next;

    HowFar(InstantSource clock, Consumer<String> listener) {
        this.clock = clock;
        this.listener = listener;
        next = clock.instant().plus(PAUSE);
    }

    @Override
    public void at(Step step, double share) {
        if (isTime()) {
            listener.accept(
                    switch (step) {
                        case STABILITY -> WORDS.say("working.redrawing", share);
                        case LOOPS -> WORDS.say("working.loops", share);
                        case STRUCTURE, FACTORS, DONE -> "";
                    });
        }
    }

    private synchronized boolean isTime() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return false;
        }
        next = now.plus(PAUSE);
        return true;
    }
}
