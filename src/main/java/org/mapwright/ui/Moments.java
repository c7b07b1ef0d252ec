package org.mapwright.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.mapwright.value.Words;

/** Says when something was, as people do: today at 10:42, yesterday at 9:05, on 4 November. */
public final class Moments {

    private static final Words WORDS = Words.of("ui");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Clock clock;

    /** @param clock what is now, and in which zone */
    public Moments(Clock clock) {
        this.clock = clock;
    }

    public String say(Instant moment) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime then = moment.atZone(clock.getZone());
        long days = ChronoUnit.DAYS.between(then.toLocalDate(), now.toLocalDate());
        if (days == 0) {
            return WORDS.say("moment.today", TIME.format(then));
        }
        if (days == 1) {
            return WORDS.say("moment.yesterday", TIME.format(then));
        }
        return WORDS.say("moment.day", day(moment));
    }

    /** The day alone, to stand after a word of its own: "until 5 December". */
    public String day(Instant moment) {
        ZonedDateTime then = moment.atZone(clock.getZone());
        boolean thisYear = then.getYear() == ZonedDateTime.now(clock).getYear();
        return (thisYear ? DAY : DAY_OF_YEAR).format(then);
    }
}
