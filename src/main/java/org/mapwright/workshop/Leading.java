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
import org.mapwright.value.Check;
import org.mapwright.workshop.agenda.Stage;

/** What the facilitator asks of a workshop. */
public sealed interface Leading extends WorkshopCommand {

    /** Lets somebody in, out of the lobby or after she was asked to go. */
    record Admit(MemberId person) implements Leading {}

    /** Asks somebody kindly to go. What she wrote stays. */
    record Remove(MemberId person) implements Leading {}

    /** Shows the room all ideas that wait, but for those set aside. */
    record ShowIdeas() implements Leading {}

    /** Keeps an idea from the room, or lets the room see it again. */
    record SetAside(IdeaId idea, boolean aside) implements Leading {}

    /** Puts all that lies on one heap onto another: they are the same idea. */
    record JoinHeaps(IdeaId from, IdeaId into) implements Leading {}

    /** Takes one idea off its heap. */
    record PartIdea(IdeaId idea) implements Leading {}

    /** Says which factors heaps became on the map. */
    record RecordPlaces(Map<IdeaId, FactorId> factors) implements Leading {
        public RecordPlaces {
            factors = Map.copyOf(factors);
        }
    }

    /** Changes how the workshop is to be. */
    record SetUp(Setup setup) implements Leading {}

    /**
     * Goes to a stage, forwards or back, from 0.
     *
     * @param at by the server's clock
     */
    record GoTo(int stage, Instant at) implements Leading {}

    /** Gives the stage more time, or less; in [-240, 240]. */
    record AddTime(int minutes) implements Leading {

        public AddTime {
            Check.within("Minutes more", minutes, -Stage.MOST_MINUTES, Stage.MOST_MINUTES);
        }
    }

    /** Pauses, goes on or ends, {@code at} by the server's clock. */
    record Turn(Workshop.Phase phase, Instant at) implements Leading {}

    /** Holds the map still, or lets people draw again. */
    record LockMap(boolean locked) implements Leading {}

    /**
     * Opens a vote on factors, as they are called now.
     *
     * @param aspects what is rated from 1 to 5; none for dots
     */
    record OpenVote(PollId vote, Set<Aspect> aspects, Map<FactorId, Label> things) implements Leading {

        public OpenVote {
            aspects = Set.copyOf(aspects);
            things = Collections.unmodifiableMap(new LinkedHashMap<>(things));
            Check.within("The number of things to vote on", things.size(), 1, Poll.MOST_THINGS);
        }
    }

    /** Ends a vote for good, and counts it. */
    record CloseVote(PollId vote) implements Leading {}

    /** Asks the room to take a second look at these links; the ones before are over. */
    record AskToLookAgain(List<SecondLook> looks) implements Leading {

        public AskToLookAgain {
            looks = List.copyOf(looks);
        }
    }

    /** Says what became of an idea for action. */
    record MarkAction(ActionId action, ActionIdea.Status status) implements Leading {}
}
