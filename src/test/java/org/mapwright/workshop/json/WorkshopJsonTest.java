package org.mapwright.workshop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mapwright.analysis.depth.ActionScale;
import org.mapwright.map.Aspect;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.LinkId;
import org.mapwright.map.Prose;
import org.mapwright.study.Group;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.workshop.ActionId;
import org.mapwright.workshop.ActionIdea;
import org.mapwright.workshop.Attendee;
import org.mapwright.workshop.Attendee.Whereabouts;
import org.mapwright.workshop.Idea;
import org.mapwright.workshop.IdeaId;
import org.mapwright.workshop.PollId;
import org.mapwright.workshop.SampleRoom;
import org.mapwright.workshop.SecondLook;
import org.mapwright.workshop.SecretBallot;
import org.mapwright.workshop.TakingPart;
import org.mapwright.workshop.Workshop.Phase;
import org.mapwright.workshop.WorkshopEvent;
import org.mapwright.workshop.voting.Ballot;
import org.mapwright.workshop.voting.DotBallot;
import org.mapwright.workshop.voting.RatingBallot;
import org.mapwright.workshop.voting.RatingBallot.Rating;

/** What the log keeps is read as it was, and what people wrote never stands in it as it is. */
class WorkshopJsonTest {

    private static final MemberId OTTER = new MemberId("otter");
    private static final IdeaId SLEEP = new IdeaId("i1");
    private static final FactorId FACTOR = new FactorId("f1");
    private static final PollId POLL = new PollId("p1");
    private static final Ballot<FactorId> DOTS = new DotBallot<>(Optional.of(Group.PARENTS), Set.of(FACTOR));
    private static final Ballot<FactorId> MARKS =
            new RatingBallot<>(Optional.empty(), Map.of(FACTOR, new Rating(Map.of(Aspect.IMPORTANCE, 4), "Secret GP")));
    private static final ActionIdea WALK = new ActionIdea(
            new ActionId("a1"),
            OTTER,
            new Label("Secret walk"),
            List.of(FACTOR),
            new Prose("Secret who"),
            new Prose("Secret when"),
            new Prose("Secret place"),
            Optional.of(ActionScale.GOALS),
            ActionIdea.Status.SUGGESTED);

    private static final List<WorkshopEvent> EVENTS = List.of(
            new WorkshopEvent.PersonArrived(
                    new Attendee(OTTER, new Pseudonym("Secret Otter"), Group.PARENTS, false, Whereabouts.AT_THE_DOOR)),
            new WorkshopEvent.PersonRenamed(OTTER, new Pseudonym("Secret Otter"), new Pseudonym("Secret Fox")),
            new WorkshopEvent.PersonMoved(OTTER, Whereabouts.HERE, Whereabouts.ON_A_BREAK),
            new WorkshopEvent.IdeaWritten(SLEEP, OTTER, new Label("Secret sleep")),
            new WorkshopEvent.IdeaReworded(SLEEP, new Label("Secret sleep"), new Label("Secret rest")),
            new WorkshopEvent.IdeaTakenBack(
                    new Idea(SLEEP, OTTER, new Label("Secret sleep"), false, false, SLEEP, Optional.of(FACTOR))),
            new WorkshopEvent.IdeasShown(Set.of(SLEEP)),
            new WorkshopEvent.IdeaSetAside(SLEEP, true),
            new WorkshopEvent.IdeasHeaped(List.of(SLEEP), new IdeaId("i2")),
            new WorkshopEvent.HeapsPlaced(Map.of(SLEEP, FACTOR)),
            new WorkshopEvent.SetupChanged(SampleRoom.setup(true, 20), SampleRoom.setup(false, 30)),
            new WorkshopEvent.StageChanged(0, 1, SampleRoom.BEGUN),
            new WorkshopEvent.TimeAdded(-5),
            new WorkshopEvent.PhaseChanged(Phase.OPEN, Phase.CLOSED, SampleRoom.BEGUN),
            new WorkshopEvent.MapLocked(true),
            new WorkshopEvent.VoteOpened(POLL, Set.of(Aspect.IMPORTANCE), Map.of(FACTOR, new Label("Secret factor"))),
            new WorkshopEvent.BallotHandedIn(POLL, OTTER, new SecretBallot(Optional.of(MARKS))),
            new WorkshopEvent.VoteClosed(POLL, List.of(DOTS)),
            new WorkshopEvent.LooksChosen(
                    List.of(new SecondLook(new LinkId("l1"), Optional.of(new Label("Secret why")), Optional.empty()))),
            new WorkshopEvent.ActionSuggested(WALK),
            new WorkshopEvent.ActionTakenBack(WALK),
            new WorkshopEvent.ActionMarked(WALK.id(), ActionIdea.Status.SUGGESTED, ActionIdea.Status.DONE));

    private record Holder(List<WorkshopEvent> events) {}

    @Test
    void everyEventIsTried() {
        assertThat(EVENTS.stream().<Class<?>>map(Object::getClass).toList())
                .containsExactlyInAnyOrder(WorkshopEvent.class.getPermittedSubclasses());
    }

    @TestFactory
    Stream<DynamicTest> everyEventIsReadAsItWasWrittenAndNobodysWordsStandInIt() {
        return EVENTS.stream()
                .map(event -> DynamicTest.dynamicTest(event.getClass().getSimpleName(), () -> {
                    Map<String, String> words = new LinkedHashMap<>();
                    String json = WorkshopJson.write(new Holder(List.of(event)), (text, author) -> {
                        String reference = "w-" + words.size();
                        words.put(reference, text);
                        return reference;
                    });

                    assertThat(json).doesNotContain("Secret");
                    assertThat(WorkshopJson.read(json, Holder.class, written -> words.getOrDefault(written, "?")))
                            .isEqualTo(new Holder(List.of(event)));
                }));
    }

    @Test
    void everyTextOfAnEventHasItsAuthor() {
        List<Optional<String>> authors = new ArrayList<>();
        WorkshopJson.write(new Holder(List.of(new WorkshopEvent.ActionTakenBack(WALK))), (text, author) -> {
            authors.add(author);
            return text;
        });
        assertThat(authors).hasSize(4).containsOnly(Optional.of("otter"));
    }

    @Test
    void aBallotThatWasTakenAwayIsRead() {
        String json = WorkshopJson.write(
                new WorkshopEvent.BallotHandedIn(POLL, OTTER, new SecretBallot(Optional.of(DOTS))),
                (text, author) -> "w-1");

        assertThat(WorkshopJson.read(json, WorkshopEvent.class, written -> "[…]"))
                .isEqualTo(new WorkshopEvent.BallotHandedIn(POLL, OTTER, new SecretBallot(Optional.empty())));
    }

    @Test
    void aPhoneAsksWhatIsHersAndNothingThatLeads() {
        assertThat(WorkshopJson.readCommand("{\"type\":\"WriteIdea\",\"idea\":\"i1\",\"text\":\"Sleep\"}"))
                .isEqualTo(new TakingPart.WriteIdea(SLEEP, new Label("Sleep")));
        assertThat(WorkshopJson.readCommand("{\"type\":\"HandInDots\",\"vote\":\"p1\",\"things\":[\"f1\"]}"))
                .isEqualTo(new TakingPart.HandInDots(POLL, Set.of(FACTOR)));
        assertThatThrownBy(() -> WorkshopJson.readCommand("{\"type\":\"ShowIdeas\"}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkshopJson.readCommand("{\"type\":\"WriteIdea\",\"idea\":\"i1\",\"text\":\"\"}"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
