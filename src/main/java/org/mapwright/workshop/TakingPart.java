package org.mapwright.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.analysis.depth.ActionScale;
import org.mapwright.map.Aspect;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.Prose;
import org.mapwright.study.Pseudonym;

/** What somebody who takes part asks of a workshop. Her phone draws the ids, so that asking twice is harmless. */
public sealed interface TakingPart extends WorkshopCommand {

    /** Comes in by the door, or comes back: whoever asks is the one who comes. */
    record Arrive() implements TakingPart {}

    /** Takes another name. */
    record TakeName(Pseudonym pseudonym) implements TakingPart {}

    record TakeBreak() implements TakingPart {}

    record Leave() implements TakingPart {}

    record WriteIdea(IdeaId idea, Label text) implements TakingPart {}

    record RewordIdea(IdeaId idea, Label text) implements TakingPart {}

    record TakeBackIdea(IdeaId idea) implements TakingPart {}

    /** Hands in dots, instead of those handed in before. */
    record HandInDots(PollId vote, Set<FactorId> things) implements TakingPart {}

    /**
     * Hands in marks, instead of those handed in before.
     *
     * @param byWhom who could change a thing, in her words
     */
    record HandInMarks(PollId vote, Map<FactorId, Map<Aspect, Integer>> marks, Map<FactorId, String> byWhom)
            implements TakingPart {}

    record SuggestAction(
            ActionId action,
            Label what,
            List<FactorId> where,
            Prose who,
            Prose when,
            Prose place,
            Optional<ActionScale> depth)
            implements TakingPart {}

    record TakeBackAction(ActionId action) implements TakingPart {}
}
