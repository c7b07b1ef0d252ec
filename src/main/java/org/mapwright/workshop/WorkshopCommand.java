package org.mapwright.workshop;

import java.util.Map;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;

/** What somebody asks of a workshop. Ids of ideas are drawn by who asks, so that asking twice is harmless. */
public sealed interface WorkshopCommand {

    /** Comes in by the door, or comes back: whoever asks is the one who comes. */
    record Arrive() implements WorkshopCommand {}

    /** Takes another name. */
    record TakeName(Pseudonym pseudonym) implements WorkshopCommand {}

    record TakeBreak() implements WorkshopCommand {}

    record Leave() implements WorkshopCommand {}

    record WriteIdea(IdeaId idea, Label text) implements WorkshopCommand {}

    record RewordIdea(IdeaId idea, Label text) implements WorkshopCommand {}

    record TakeBackIdea(IdeaId idea) implements WorkshopCommand {}

    /** Lets somebody in, out of the lobby or after she was asked to go. */
    record Admit(MemberId person) implements WorkshopCommand {}

    /** Asks somebody kindly to go. What she wrote stays. */
    record Remove(MemberId person) implements WorkshopCommand {}

    /** Shows the room all ideas that wait, but for those set aside. */
    record ShowIdeas() implements WorkshopCommand {}

    /** Keeps an idea from the room, or lets the room see it again. */
    record SetAside(IdeaId idea, boolean aside) implements WorkshopCommand {}

    /** Puts all that lies on one heap onto another: they are the same idea. */
    record JoinHeaps(IdeaId from, IdeaId into) implements WorkshopCommand {}

    /** Takes one idea off its heap. */
    record PartIdea(IdeaId idea) implements WorkshopCommand {}

    /** Says which factors heaps became on the map. */
    record RecordPlaces(Map<IdeaId, FactorId> factors) implements WorkshopCommand {
        public RecordPlaces {
            factors = Map.copyOf(factors);
        }
    }

    /** Goes to a stage, forwards or back, from 0. */
    record GoTo(int stage) implements WorkshopCommand {}

    record Turn(Workshop.Phase phase) implements WorkshopCommand {}

    /** Holds the map still, or lets people draw again. */
    record LockMap(boolean locked) implements WorkshopCommand {}
}
