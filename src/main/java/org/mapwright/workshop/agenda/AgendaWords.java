package org.mapwright.workshop.agenda;

import java.time.Duration;
import org.mapwright.value.Words;

/** What a stage is called and what it shows, in its own words or in those of its kind. */
public final class AgendaWords {

    private static final Words WORDS = Words.of("workshopagenda");
    private static final int SECONDS = 60;

    private AgendaWords() {}

    /** In a word or two. */
    public static String title(Stage stage) {
        return stage.title().orElseGet(() -> WORDS.say("title.", stage.kind()));
    }

    /** What stands on the big screen. */
    public static String projector(Stage stage) {
        return stage.projector().orElseGet(() -> WORDS.say("projector.", stage.kind()));
    }

    /** What stands on phones. */
    public static String phones(Stage stage) {
        return stage.phones().orElseGet(() -> WORDS.say("phones.", stage.kind()));
    }

    /** "12 minutes left", "2 minutes over": in whole minutes, without hurry. */
    public static String told(Timer.Time time) {
        return switch (time) {
            case Timer.Left left -> WORDS.say("timer.left", begun(left.time()));
            case Timer.Over over -> WORDS.say("timer.over", begun(over.time()));
        };
    }

    private static long begun(Duration time) {
        return (time.toSeconds() + SECONDS - 1) / SECONDS;
    }
}
