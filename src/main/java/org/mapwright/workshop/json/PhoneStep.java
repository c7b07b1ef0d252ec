package org.mapwright.workshop.json;

import java.util.List;
import java.util.stream.IntStream;
import org.mapwright.workshop.agenda.Agenda;
import org.mapwright.workshop.agenda.AgendaWords;
import org.mapwright.workshop.agenda.Stage;

/**
 * A stage in which phones have something to do.
 *
 * @param at which stage of the agenda it is, from 0
 */
public record PhoneStep(String title, int at) {

    /** Those of an agenda, in their order. */
    public static List<PhoneStep> of(Agenda agenda) {
        List<Stage> stages = agenda.stages();
        return IntStream.range(0, stages.size())
                .filter(at -> stages.get(at).kind().asksPhones())
                .mapToObj(at -> new PhoneStep(AgendaWords.title(stages.get(at)), at))
                .toList();
    }
}
