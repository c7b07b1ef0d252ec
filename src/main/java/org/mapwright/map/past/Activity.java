package org.mapwright.map.past;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mapwright.map.Moment;

/**
 * How much happened when. Long quiet times between are left out, since a map is drawn in a few sessions over months.
 *
 * @param span of one stretch
 */
public record Activity(Duration span, List<Stretch> stretches) {

    /** So many stretches fit on a timeline. */
    private static final int MOST = 80;

    private static final List<Duration> SPANS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofDays(1),
            Duration.ofDays(7),
            Duration.ofDays(30),
            Duration.ofDays(365));

    /**
     * A stretch of time in which the map was changed.
     *
     * @param at when it began
     * @param first seq of its first change
     * @param last seq of its last change
     * @param quiet whether time was left out before it
     */
    public record Stretch(Instant at, long first, long last, boolean quiet) {}

    public Activity {
        stretches = List.copyOf(stretches);
    }

    /**
     * The finest activity that fits.
     *
     * @param moments of all changes, oldest first
     */
    public static Activity of(List<Moment> moments) {
        for (Duration span : SPANS) {
            List<Stretch> stretches = stretches(moments, span);
            if (stretches.size() <= MOST) {
                return new Activity(span, stretches);
            }
        }
        Duration longest = SPANS.getLast();
        return new Activity(longest, stretches(moments, longest));
    }

    /** A clock that was set back does not make a stretch of its own. */
    private static List<Stretch> stretches(List<Moment> moments, Duration span) {
        List<Stretch> stretches = new ArrayList<>();
        long before = Long.MIN_VALUE;
        for (Moment moment : moments) {
            long number = Math.floorDiv(moment.at().getEpochSecond(), span.toSeconds());
            if (stretches.isEmpty() || number > before) {
                boolean quiet = !stretches.isEmpty() && number > before + 1;
                Instant at = Instant.ofEpochSecond(number * span.toSeconds());
                stretches.add(new Stretch(at, moment.seq(), moment.seq(), quiet));
                before = number;
            } else {
                Stretch open = stretches.removeLast();
                stretches.add(new Stretch(open.at(), open.first(), moment.seq(), open.quiet()));
            }
        }
        return stretches;
    }
}
