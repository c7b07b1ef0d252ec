package org.mapwright.workshop;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mapwright.map.Aspect;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.workshop.Attendee.Whereabouts;
import org.mapwright.workshop.voting.Ballot;

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

    record SetupChanged(Setup from, Setup to) implements WorkshopEvent {}

    record StageChanged(int from, int to, Instant at) implements WorkshopEvent {}

    record TimeAdded(int minutes) implements WorkshopEvent {}

    record PhaseChanged(Workshop.Phase from, Workshop.Phase to, Instant at) implements WorkshopEvent {}

    record MapLocked(boolean locked) implements WorkshopEvent {}

    record VoteOpened(PollId vote, Set<Aspect> aspects, Map<FactorId, Label> things) implements WorkshopEvent {

        public VoteOpened {
            aspects = Set.copyOf(aspects);
            things = Collections.unmodifiableMap(new LinkedHashMap<>(things));
        }
    }

    record BallotHandedIn(PollId vote, MemberId by, SecretBallot ballot) implements WorkshopEvent {}

    /** The vote is over. The ballots no longer say whose they are, and stand in no order. */
    record VoteClosed(PollId vote, List<Ballot<FactorId>> ballots) implements WorkshopEvent {

        public VoteClosed {
            ballots = List.copyOf(ballots);
        }
    }

    record LooksChosen(List<SecondLook> looks) implements WorkshopEvent {

        public LooksChosen {
            looks = List.copyOf(looks);
        }
    }

    record ActionSuggested(ActionIdea action) implements WorkshopEvent {}

    record ActionTakenBack(ActionIdea action) implements WorkshopEvent {}

    record ActionMarked(ActionId action, ActionIdea.Status from, ActionIdea.Status to) implements WorkshopEvent {}
}
