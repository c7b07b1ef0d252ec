package org.mapwright.workshop.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mapwright.value.Check;

/**
 * How much time a stage has left. It is a word to who leads, never a limit: nothing ends when it is over.
 *
 * @param startedAt by the server's clock
 * @param minutes planned, in [1, 240]
 * @param added later, by hand or while it rested; may be less than nothing
 * @param restsSince since when the room pauses
 */
public record Timer(Instant startedAt, int minutes, Duration added, Optional<Instant> restsSince) {

    public Timer {
        Check.within("minutes", minutes, 1, Stage.MOST_MINUTES);
    }

    /** One that runs. */
    public Timer(Instant startedAt, int minutes, Duration added) {
        this(startedAt, minutes, added, Optional.empty());
    }

    /** A stage that begins now. */
    public static Timer start(Instant now, int minutes) {
        return new Timer(now, minutes, Duration.ZERO);
    }

    /** With more time, or less. */
    public Timer plus(Duration more) {
        return new Timer(startedAt, minutes, added.plus(more), restsSince);
    }

    /** Rests from now on; one that rests already goes on resting. */
    public Timer rest(Instant now) {
        return restsSince.isPresent() ? this : new Timer(startedAt, minutes, added, Optional.of(now));
    }

    /** Goes on, with what it rested added. */
    public Timer goOn(Instant now) {
        return restsSince
                .map(since -> new Timer(startedAt, minutes, added.plus(later(since, now))))
                .orElse(this);
    }

    /** What is left of the whole time, or how far it is over. A clock that was put back adds nothing. */
    public Time at(Instant now) {
        Duration left = Duration.ofMinutes(minutes).plus(added).minus(later(startedAt, restsSince.orElse(now)));
        return left.isNegative() ? new Over(left.negated()) : new Left(left);
    }

    private static Duration later(Instant from, Instant to) {
        return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
    }

    /** Where a timer stands. */
    public sealed interface Time permits Left, Over {}

    /** So much is left. */
    public record Left(Duration time) implements Time {}

    /** It is over by so much, and the room may go on. */
    public record Over(Duration time) implements Time {}
}
