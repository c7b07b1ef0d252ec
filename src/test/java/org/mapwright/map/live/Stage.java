package org.mapwright.map.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.mapwright.live.Engine;

/**
 * Plays what would run on many threads on one, in an order that the seed decides. Time stands still while there is work
 * and jumps to the next appointment when there is none.
 */
final class Stage {

    private final RandomGenerator random;
    private final List<Runnable> ready = new ArrayList<>();
    private final PriorityQueue<Appointment> appointments =
            new PriorityQueue<>(Comparator.comparing(Appointment::at).thenComparingInt(Appointment::number));
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private Duration off = Duration.ZERO;
    private int number;

    Stage(RandomGenerator random) {
        this.random = random;
    }

    private record Appointment(Instant at, int number, Runnable task) {}

    Engine engine() {
        return new Engine(this::soon, this::after, clock());
    }

    /** From now on the clock of the computer shows another time; what was to happen after a while still does. */
    void clockIsOff(Duration by) {
        off = by;
    }

    Instant now() {
        return now;
    }

    void soon(Runnable task) {
        ready.add(task);
    }

    void after(Duration wait, Runnable task) {
        number++;
        appointments.add(new Appointment(now.plus(wait), number, task));
    }

    /** Plays a few tasks, as they come. */
    void play(int most) {
        for (int i = 0; i < most && !ready.isEmpty(); i++) {
            one();
        }
    }

    /** Plays on, through time where nothing else is left, until it is so. */
    void playUntil(Duration most, BooleanSupplier so) {
        Instant end = now.plus(most);
        while (!so.getAsBoolean()) {
            if (!ready.isEmpty()) {
                one();
            } else if (!appointments.isEmpty() && !appointments.element().at().isAfter(end)) {
                keep(appointments.remove());
            } else {
                return;
            }
        }
    }

    /** Lets time pass, and all that happens in it. */
    void pass(Duration time) {
        Instant end = now.plus(time);
        playUntil(time, () -> false);
        now = now.isAfter(end) ? now : end;
    }

    private void keep(Appointment appointment) {
        now = appointment.at().isAfter(now) ? appointment.at() : now;
        ready.add(appointment.task());
    }

    private void one() {
        ready.remove(random.nextInt(ready.size())).run();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.plus(off);
            }
        };
    }
}
