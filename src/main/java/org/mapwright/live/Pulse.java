package org.mapwright.live;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Notices connections that are dead although nothing says so: one that does not say hello in time, or leaves two pings
 * unanswered. Every fourth beat it has the membership looked at again.
 */
final class Pulse {

    private static final Duration HELLO = Duration.ofSeconds(10);
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final int MOST_MISSED = 2;
    private static final int BEATS_BETWEEN_CHECKS = 4;

    private final Engine.Later later;
    private final Patient patient;
    private volatile boolean stopped;
    private final AtomicInteger missed = new AtomicInteger();
    private int beats;

    Pulse(Engine.Later later, Patient patient) {
        this.later = later;
        this.patient = patient;
    }

    /** Whose pulse is felt. */
    interface Patient {

        boolean hasSaidHello();

        void ping();

        /** Looks whether she is still a member; may block. */
        void checkMembership();

        void dead();
    }

    void start() {
        later.after(HELLO, () -> {
            if (!stopped && !patient.hasSaidHello()) {
                patient.dead();
            }
        });
        later.after(BEAT, this::beat);
    }

    void pong() {
        missed.set(0);
    }

    void stop() {
        stopped = true;
    }

    private void beat() {
        if (stopped) {
            return;
        }
        if (missed.getAndIncrement() >= MOST_MISSED) {
            patient.dead();
            return;
        }
        patient.ping();
        beats++;
        if (beats % BEATS_BETWEEN_CHECKS == 0) {
            patient.checkMembership();
        }
        later.after(BEAT, this::beat);
    }
}
