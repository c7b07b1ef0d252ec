package org.mapwright.workshop.agenda;

import java.util.List;
import java.util.Optional;
import org.mapwright.value.Check;

/**
 * One stage of an agenda. What it does not say itself is said by its kind, in the language of whoever reads it
 * ({@link AgendaWords}).
 *
 * @param title in a word or two
 * @param minutes planned, in [1, 240]; the timer can be moved and cuts nobody off
 * @param prompts what who leads could say, in her own words
 * @param projector what stands on the big screen
 * @param phones what stands on phones, for a reader of 9 to 11 years
 */
public record Stage(
        StageKind kind,
        Optional<String> title,
        int minutes,
        Script script,
        List<String> prompts,
        Optional<String> projector,
        Optional<String> phones) {

    /** Most minutes that a stage is planned for. */
    public static final int MOST_MINUTES = 240;

    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_SHOWN = 160;

    public Stage {
        title = title.map(text -> Check.line("A title", text, LONGEST_TITLE));
        Check.within("minutes", minutes, 1, MOST_MINUTES);
        prompts = Script.lines("A prompt", prompts);
        projector = projector.map(text -> Check.line("What the projector shows", text, LONGEST_SHOWN));
        phones = phones.map(text -> Check.line("What phones show", text, LONGEST_SHOWN));
    }
}
