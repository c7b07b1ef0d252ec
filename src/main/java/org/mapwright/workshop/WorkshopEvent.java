package org.mapwright.workshop;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.workshop.Attendee.Whereabouts;

/** What happened in a workshop. */
public sealed interface WorkshopEvent {

    record PersonArrived(Attendee person) implements WorkshopEvent {}

    record PersonRenamed(MemberId person, Pseudonym from, Pseudonym to) implements WorkshopEvent {}

    record PersonMoved(MemberId person, Whereabouts from, Whereabouts to) implements WorkshopEvent {}

    record IdeaWritten(IdeaId idea, MemberId by, Label text) implements WorkshopEvent {}

    record IdeaReworded(IdeaId idea, Label from, Label to) implements WorkshopEvent {}

    /** Its author took it back before the room saw it. */
    record IdeaTakenBack(Idea idea) implements WorkshopEvent {}

    /** The room sees these now. */
    record IdeasShown(Set<IdeaId> ideas) implements WorkshopEvent {
        public IdeasShown {
            ideas = Set.copyOf(ideas);
        }
    }

    record IdeaSetAside(IdeaId idea, boolean aside) implements WorkshopEvent {}

    /** These ideas lie on that heap now. */
    record IdeasHeaped(List<IdeaId> ideas, IdeaId heap) implements WorkshopEvent {
        public IdeasHeaped {
            ideas = List.copyOf(ideas);
        }
    }

    /** Heaps came to the map as factors. */
    record HeapsPlaced(Map<IdeaId, FactorId> factors) implements WorkshopEvent {
        public HeapsPlaced {
            factors = Map.copyOf(factors);
        }
    }

    record StageChanged(int from, int to) implements WorkshopEvent {}

    record PhaseChanged(Workshop.Phase from, Workshop.Phase to) implements WorkshopEvent {}

    record MapLocked(boolean locked) implements WorkshopEvent {}
}
