package org.mapwright.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mapwright.map.Aspect;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.Role;
import org.mapwright.workshop.Leading.CloseVote;
import org.mapwright.workshop.Leading.OpenVote;
import org.mapwright.workshop.TakingPart.HandInDots;
import org.mapwright.workshop.TakingPart.HandInMarks;
import org.mapwright.workshop.WorkshopEvent.VoteClosed;
import org.mapwright.workshop.voting.DotBallot;

/** Votes in a room: one at a time, one ballot a person, nobody's any more once closed. */
class VoteRulesTest extends InARoom {

    private static final PollId FIRST = new PollId("first");
    private static final FactorId SLEEP = new FactorId("f1");
    private static final FactorId STRESS = new FactorId("f2");

    @BeforeEach
    void twoPeopleAndAVote() {
        arrive(OTTER, WREN);
        does(LEADER, new OpenVote(FIRST, Set.of(), things(10)));
    }

    @Test
    void handingInAgainReplacesWhatWasHandedIn() {
        does(OTTER, new HandInDots(FIRST, Set.of(SLEEP)));
        changesNothing(OTTER, new HandInDots(FIRST, Set.of(SLEEP)));
        does(OTTER, new HandInDots(FIRST, Set.of(STRESS)));

        assertThat(poll().ballots().handedIn()).isOne();
        assertThat(poll().of(OTTER.id())).contains(new DotBallot<>(Optional.of(Group.PARENTS), Set.of(STRESS)));
    }

    @Test
    void tenThingsGiveThreeDotsAndNoMore() {
        assertThat(poll().dots()).isEqualTo(3);
        refused(OTTER, new HandInDots(FIRST, things(4).keySet()), WorkshopReason.BALLOT_WRONG);
        refused(OTTER, new HandInDots(FIRST, Set.of(new FactorId("elsewhere"))), WorkshopReason.BALLOT_WRONG);
        refused(
                OTTER,
                new HandInMarks(FIRST, Map.of(SLEEP, Map.of(Aspect.IMPORTANCE, 5)), Map.of()),
                WorkshopReason.BALLOT_WRONG);
    }

    @Test
    void aClosedVoteForgetsWhoHandedInWhatAndTakesNothingMore() {
        does(OTTER, new HandInDots(FIRST, Set.of(STRESS)));
        does(WREN, new HandInDots(FIRST, Set.of(SLEEP)));
        does(LEADER, new CloseVote(FIRST));

        assertThat(poll().of(OTTER.id())).isEmpty();
        assertThat(poll().ballots().byPerson()).isEmpty();
        assertThat(poll().ballots().toCount()).hasSize(2);
        refused(OTTER, new HandInDots(FIRST, Set.of(SLEEP)), WorkshopReason.VOTE_CLOSED);
        changesNothing(LEADER, new CloseVote(FIRST));
    }

    @Test
    void theOrderOfAClosedVoteSaysNothingOfWhoCameFirst() {
        does(OTTER, new HandInDots(FIRST, Set.of(STRESS)));
        does(WREN, new HandInDots(FIRST, Set.of(SLEEP)));
        List<WorkshopEvent> oneWay = events(LEADER, new CloseVote(FIRST));

        workshop = workshop(false, 30);
        twoPeopleAndAVote();
        does(OTTER, new HandInDots(FIRST, Set.of(SLEEP)));
        does(WREN, new HandInDots(FIRST, Set.of(STRESS)));

        assertThat(events(LEADER, new CloseVote(FIRST)))
                .isEqualTo(oneWay)
                .first()
                .isInstanceOf(VoteClosed.class);
    }

    @Test
    void onlyOneVoteIsOpenAndOnlyTheLeaderOpensIt() {
        OpenVote another = new OpenVote(new PollId("second"), Set.of(Aspect.IMPORTANCE), things(3));
        refused(LEADER, another, WorkshopReason.VOTE_OPEN);
        refused(OTTER, another, WorkshopReason.NOT_ALLOWED);
        refused(OTTER, new CloseVote(FIRST), WorkshopReason.NOT_ALLOWED);
        refused(OTTER, new HandInDots(new PollId("second"), Set.of()), WorkshopReason.NO_SUCH_VOTE);
        does(LEADER, new CloseVote(FIRST));
        does(LEADER, another);
    }

    @Test
    void marksAreFromOneToFiveOnWhatWasAsked() {
        does(LEADER, new CloseVote(FIRST));
        PollId marks = new PollId("marks");
        does(LEADER, new OpenVote(marks, Set.of(Aspect.CONTROLLABILITY), things(3)));

        does(
                OTTER,
                new HandInMarks(marks, Map.of(SLEEP, Map.of(Aspect.CONTROLLABILITY, 5)), Map.of(SLEEP, "the council")));
        refused(
                OTTER,
                new HandInMarks(marks, Map.of(SLEEP, Map.of(Aspect.CONTROLLABILITY, 6)), Map.of()),
                WorkshopReason.BALLOT_WRONG);
        refused(
                OTTER,
                new HandInMarks(marks, Map.of(SLEEP, Map.of(Aspect.IMPORTANCE, 3)), Map.of()),
                WorkshopReason.BALLOT_WRONG);
    }

    @Test
    void whoNeverCameOrOnlyWatchesHandsInNothing() {
        Member watcher = member("heron", Role.OBSERVER);
        arrive(watcher);
        refused(watcher, new HandInDots(FIRST, Set.of(SLEEP)), WorkshopReason.ONLY_WATCHES);
        refused(member("fox", Role.PARTICIPANT), new HandInDots(FIRST, Set.of(SLEEP)), WorkshopReason.NOT_INSIDE);
    }

    private Poll poll() {
        return workshop.poll(FIRST).orElseThrow();
    }

    private static Map<FactorId, Label> things(int count) {
        return IntStream.rangeClosed(1, count)
                .boxed()
                .collect(Collectors.toMap(i -> new FactorId("f" + i), i -> new Label("Factor " + i)));
    }
}
