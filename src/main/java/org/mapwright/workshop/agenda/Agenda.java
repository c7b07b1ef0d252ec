package org.mapwright.workshop.agenda;

import java.time.Duration;
import java.util.List;
import org.mapwright.value.Check;

/**
 * What a workshop does, stage after stage. The facilitator walks through it forwards and back; it never runs by itself.
 *
 * @param id names it among the others
 * @param stages 1 to 30, the welcome first, since nobody is asked anything before she agreed; what was written in
 *     private is revealed in a later stage
 */
public record Agenda(String id, String title, List<Stage> stages) {

    private static final int MOST_STAGES = 30;
    private static final int LONGEST_TITLE = 80;

    public Agenda {
        id = Check.id(id);
        title = Check.line("The title of an agenda", title, LONGEST_TITLE);
        stages = List.copyOf(stages);
        Check.within("The number of stages", stages.size(), 1, MOST_STAGES);
        if (stages.getFirst().kind() != StageKind.WELCOME) {
            throw new IllegalArgumentException("The first stage must be the welcome, with consent: "
                    + stages.getFirst().kind());
        }
        List<StageKind> kinds = stages.stream().map(Stage::kind).toList();
        if (kinds.lastIndexOf(StageKind.IDEAS) > kinds.lastIndexOf(StageKind.REVEAL)) {
            throw new IllegalArgumentException("After ideas in private there must be a stage that reveals them");
        }
        if (kinds.contains(StageKind.REVEAL)
                && (!kinds.contains(StageKind.IDEAS)
                        || kinds.indexOf(StageKind.REVEAL) < kinds.indexOf(StageKind.IDEAS))) {
            throw new IllegalArgumentException("Before ideas are revealed there must be a stage that gathers them");
        }
    }

    /** How long it takes as planned. */
    public Duration planned() {
        return Duration.ofMinutes(stages.stream().mapToInt(Stage::minutes).sum());
    }
}
