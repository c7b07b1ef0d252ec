package org.mapwright.workshop;

import java.util.Optional;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.study.MemberId;
import org.mapwright.value.Authored;

/**
 * Something that one person wrote down for herself.
 *
 * @param shown whether the room has seen it; until then it is hers and the facilitator's alone
 * @param aside whether the facilitator keeps it from the room; it is kept, and can be brought back
 * @param heap the idea that the heap it lies on is named after: itself, when it lies alone or came first
 * @param factor what it became on the map
 */
public record Idea(
        IdeaId id, MemberId by, Label text, boolean shown, boolean aside, IdeaId heap, Optional<FactorId> factor)
        implements Authored {

    @Override
    public String author() {
        return by.value();
    }

    static Idea written(IdeaId id, MemberId by, Label text) {
        return new Idea(id, by, text, false, false, id, Optional.empty());
    }

    /** Whether the room sees it. */
    public boolean isInSight() {
        return shown && !aside;
    }

    Idea saying(Label other) {
        return new Idea(id, by, other, shown, aside, heap, factor);
    }

    Idea inTheOpen() {
        return new Idea(id, by, text, true, aside, heap, factor);
    }

    Idea aside(boolean kept) {
        return new Idea(id, by, text, shown, kept, heap, factor);
    }

    Idea onHeap(IdeaId other) {
        return new Idea(id, by, text, shown, aside, other, factor);
    }

    Idea became(FactorId onMap) {
        return new Idea(id, by, text, shown, aside, heap, Optional.of(onMap));
    }

    /** Whether the words are the same but for capitals and white space. */
    boolean says(Label other) {
        return text.plain().equals(other.plain());
    }
}
