package org.mapwright.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapwright.live.Verdict;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.MapId;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.StudyId;
import org.mapwright.workshop.Attendee.Whereabouts;
import org.mapwright.workshop.Workshop.Phase;
import org.mapwright.workshop.WorkshopCommand.Admit;
import org.mapwright.workshop.WorkshopCommand.Arrive;
import org.mapwright.workshop.WorkshopCommand.GoTo;
import org.mapwright.workshop.WorkshopCommand.JoinHeaps;
import org.mapwright.workshop.WorkshopCommand.Leave;
import org.mapwright.workshop.WorkshopCommand.LockMap;
import org.mapwright.workshop.WorkshopCommand.PartIdea;
import org.mapwright.workshop.WorkshopCommand.RecordPlaces;
import org.mapwright.workshop.WorkshopCommand.Remove;
import org.mapwright.workshop.WorkshopCommand.RewordIdea;
import org.mapwright.workshop.WorkshopCommand.SetAside;
import org.mapwright.workshop.WorkshopCommand.ShowIdeas;
import org.mapwright.workshop.WorkshopCommand.TakeBackIdea;
import org.mapwright.workshop.WorkshopCommand.TakeBreak;
import org.mapwright.workshop.WorkshopCommand.TakeName;
import org.mapwright.workshop.WorkshopCommand.Turn;
import org.mapwright.workshop.WorkshopCommand.WriteIdea;

class WorkshopRulesTest {

    private static final Member OTTER = member("otter", Role.PARTICIPANT);
    private static final Member WREN = member("wren", Role.PARTICIPANT);
    private static final Member LEADER = member("leader", Role.FACILITATOR);

    private Workshop workshop = workshop(false, 30);

    @Test
    void whoArrivesIsHereAndArrivingAgainChangesNothing() {
        does(OTTER, new Arrive());
        assertThat(whereabouts(OTTER)).isEqualTo(Whereabouts.HERE);
        changesNothing(OTTER, new Arrive());
    }

    @Test
    void inALobbySheWaitsAndNothingSheSendsIsTaken() {
        workshop = workshop(true, 30);
        does(OTTER, new Arrive());
        assertThat(whereabouts(OTTER)).isEqualTo(Whereabouts.AT_THE_DOOR);
        refused(OTTER, idea("a", "Debt"), WorkshopReason.NOT_INSIDE);
        refused(OTTER, new TakeBreak(), WorkshopReason.NOT_INSIDE);

        does(LEADER, new Admit(OTTER.id()));
        does(OTTER, idea("a", "Debt"));
    }

    @Test
    void seatsAreForThoseWhoHaveNotGone() {
        workshop = workshop(false, 1);
        does(OTTER, new Arrive());
        refused(WREN, new Arrive(), WorkshopReason.FULL);
        does(OTTER, new TakeBreak());
        refused(WREN, new Arrive(), WorkshopReason.FULL);
        does(OTTER, new Leave());
        does(WREN, new Arrive());
        refused(OTTER, new Arrive(), WorkshopReason.FULL);
    }

    @Test
    void twoPeopleAreNotCalledTheSame() {
        arrive(OTTER, WREN);
        refused(WREN, new TakeName(new Pseudonym("OTTER")), WorkshopReason.NAME_TAKEN);
        does(WREN, new TakeName(new Pseudonym("Robin")));
        does(OTTER, new TakeName(new Pseudonym("wren")));
    }

    @Test
    void whatAPhoneStillHeldIsTakenOnABreakAfterLeavingAndWhileTheRoomRests() {
        arrive(OTTER);
        does(OTTER, new TakeBreak());
        does(OTTER, idea("a", "Debt"));
        does(OTTER, new Leave());
        does(OTTER, idea("b", "Stress"));
        does(LEADER, new Turn(Phase.PAUSED));
        does(OTTER, idea("c", "Poor sleep"));
        assertThat(workshop.ideasOf(OTTER.id())).hasSize(3);
    }

    @Test
    void aClosedWorkshopTakesNothingUntilItIsOpenedAgain() {
        arrive(OTTER);
        does(LEADER, new Turn(Phase.CLOSED));
        refused(OTTER, idea("a", "Debt"), WorkshopReason.CLOSED);
        refused(OTTER, new Turn(Phase.OPEN), WorkshopReason.NOT_ALLOWED);
        does(LEADER, new Turn(Phase.OPEN));
        does(OTTER, idea("a", "Debt"));
    }

    @Test
    void whoWasAskedToGoStaysOutUntilLetInAndWhatSheWroteStays() {
        arrive(OTTER);
        does(OTTER, idea("a", "Debt"));
        does(LEADER, new Remove(OTTER.id()));
        refused(OTTER, new Arrive(), WorkshopReason.NOT_INSIDE);
        refused(OTTER, new Leave(), WorkshopReason.NOT_INSIDE);
        refused(OTTER, idea("b", "Stress"), WorkshopReason.NOT_INSIDE);
        assertThat(workshop.ideasOf(OTTER.id())).hasSize(1);

        does(LEADER, new Admit(OTTER.id()));
        does(OTTER, new Arrive());
        assertThat(whereabouts(OTTER)).isEqualTo(Whereabouts.HERE);
    }

    @Test
    void theSameWordsTwiceAreOneIdea() {
        arrive(OTTER, WREN);
        does(OTTER, idea("a", "Debt"));
        changesNothing(OTTER, idea("a2", "  debt "));
        does(WREN, idea("b", "Debt"));
        does(OTTER, idea("c", "Stress"));
        does(OTTER, new RewordIdea(id("c"), new Label("DEBT")));
        assertThat(workshop.ideas().keySet()).containsExactly(id("a"), id("b"));
    }

    @Test
    void anIdNamesOneIdea() {
        arrive(OTTER, WREN);
        does(OTTER, idea("a", "Debt"));
        refused(WREN, idea("a", "Stress"), WorkshopReason.ID_TAKEN);
    }

    @Test
    void anIdeaIsItsAuthorsUntilTheRoomHasSeenIt() {
        arrive(OTTER, WREN);
        does(OTTER, idea("a", "Debt"));
        refused(WREN, new RewordIdea(id("a"), new Label("Loans")), WorkshopReason.NOT_YOURS);
        does(OTTER, new RewordIdea(id("a"), new Label("Loans")));
        does(LEADER, new ShowIdeas());
        refused(OTTER, new TakeBackIdea(id("a")), WorkshopReason.SHOWN_ALREADY);
    }

    @Test
    void whatIsTakenBackIsGoneAndRewordingItIsOfferedBack() {
        arrive(OTTER);
        does(OTTER, idea("a", "Debt"));
        does(OTTER, new TakeBackIdea(id("a")));
        changesNothing(OTTER, new TakeBackIdea(id("a")));
        assertThat(decide(OTTER, new RewordIdea(id("a"), new Label("Loans"))))
                .isEqualTo(new Verdict.Parked<>(WorkshopReason.IDEA_GONE.name()));
    }

    @Test
    void nobodySeesAnIdeaBeforeTheRevealAndLateOnesWaitForTheNext() {
        arrive(OTTER, WREN);
        does(OTTER, idea("a", "Debt"));
        does(WREN, idea("b", "A name that must not be shown"));
        does(LEADER, new SetAside(id("b"), true));
        assertThat(workshop.heaps()).isEmpty();
        does(LEADER, new ShowIdeas());
        assertThat(labels()).containsExactly("Debt");

        does(WREN, idea("c", "Stress"));
        assertThat(labels()).containsExactly("Debt");
        does(LEADER, new SetAside(id("b"), false));
        does(LEADER, new ShowIdeas());
        assertThat(labels()).containsExactly("Debt", "A name that must not be shown", "Stress");
        changesNothing(LEADER, new ShowIdeas());
    }

    @Test
    void aHeapKeepsEveryWordingAndCountsPeople() {
        arrive(OTTER, WREN);
        does(OTTER, idea("a", "Debt"));
        does(OTTER, idea("b", "Owing money"));
        does(WREN, idea("c", "debt"));
        does(WREN, idea("d", "Stress"));
        does(LEADER, new ShowIdeas());
        does(LEADER, new JoinHeaps(id("b"), id("a")));
        does(LEADER, new JoinHeaps(id("c"), id("b")));

        Heap heap = workshop.heaps().getFirst();
        assertThat(heap.label()).isEqualTo(new Label("Debt"));
        assertThat(heap.alsoCalled()).containsExactly(new Label("Owing money"));
        assertThat(heap.people()).isEqualTo(2);
        assertThat(workshop.heaps()).hasSize(2);
        changesNothing(LEADER, new JoinHeaps(id("a"), id("c")));
    }

    @Test
    void anIdeaTakenOffItsHeapLeavesTheRestTogether() {
        arrive(OTTER);
        for (String one : List.of("a", "b", "c")) {
            does(OTTER, idea(one, "Idea " + one));
        }
        does(LEADER, new ShowIdeas());
        does(LEADER, new JoinHeaps(id("b"), id("a")));
        does(LEADER, new JoinHeaps(id("c"), id("a")));
        does(LEADER, new PartIdea(id("a")));

        assertThat(workshop.heaps().stream().map(heap -> heap.ideas().size())).containsExactly(1, 2);
        assertThat(labels()).containsExactly("Idea a", "Idea b");
        changesNothing(LEADER, new PartIdea(id("a")));
    }

    @Test
    void whatIsSetAsideLeavesNoGapInItsHeap() {
        arrive(OTTER);
        does(OTTER, idea("a", "A name"));
        does(OTTER, idea("b", "Trust"));
        does(LEADER, new ShowIdeas());
        does(LEADER, new JoinHeaps(id("b"), id("a")));
        does(LEADER, new SetAside(id("a"), true));
        assertThat(labels()).containsExactly("Trust");
        assertThat(workshop.heaps().getFirst().alsoCalled()).isEmpty();
    }

    @Test
    void aHeapKnowsWhichFactorItBecame() {
        arrive(OTTER);
        does(OTTER, idea("a", "Debt"));
        does(LEADER, new ShowIdeas());
        does(LEADER, new RecordPlaces(Map.of(id("a"), new FactorId("f"))));
        assertThat(workshop.heaps().getFirst().factor()).hasValue(new FactorId("f"));
        assertThat(decide(LEADER, new RecordPlaces(Map.of(id("x"), new FactorId("g")))))
                .isEqualTo(new Verdict.Parked<>(WorkshopReason.IDEA_GONE.name()));
    }

    @Test
    void stagesGoForwardsAndBack() {
        does(LEADER, new GoTo(2));
        assertThat(workshop.stage()).isEqualTo(2);
        does(LEADER, new GoTo(0));
        changesNothing(LEADER, new GoTo(0));
        refused(LEADER, new GoTo(3), WorkshopReason.NO_SUCH_STAGE);
        refused(LEADER, new GoTo(-1), WorkshopReason.NO_SUCH_STAGE);
    }

    @Test
    void whatIsTheFacilitatorsIsNobodyElses() {
        arrive(OTTER, WREN);
        does(OTTER, idea("a", "Debt"));
        for (WorkshopCommand command : List.of(
                new Admit(WREN.id()),
                new Remove(WREN.id()),
                new ShowIdeas(),
                new SetAside(id("a"), true),
                new JoinHeaps(id("a"), id("a")),
                new PartIdea(id("a")),
                new RecordPlaces(Map.of()),
                new GoTo(1),
                new Turn(Phase.PAUSED),
                new LockMap(true))) {
            for (Role role : List.of(Role.PARTICIPANT, Role.RESEARCHER, Role.OBSERVER)) {
                refused(OTTER.as(role), command, WorkshopReason.NOT_ALLOWED);
            }
        }
    }

    @Test
    void everyChangeCountsOne() {
        arrive(OTTER);
        does(OTTER, idea("a", "Debt"));
        does(LEADER, new LockMap(true));
        assertThat(workshop.seq()).isEqualTo(3);
        assertThat(workshop.mapLocked()).isTrue();
    }

    private void arrive(Member... members) {
        for (Member member : members) {
            does(member, new Arrive());
        }
    }

    private void does(Member by, WorkshopCommand command) {
        List<WorkshopEvent> events = events(by, command);
        assertThat(events).isNotEmpty();
        workshop = workshop.after(events);
    }

    private void changesNothing(Member by, WorkshopCommand command) {
        assertThat(events(by, command)).isEmpty();
    }

    private List<WorkshopEvent> events(Member by, WorkshopCommand command) {
        return switch (decide(by, command)) {
            case Verdict.Applied<WorkshopEvent> applied -> applied.events();
            case Verdict<WorkshopEvent> other -> throw new AssertionError(command + ": " + other);
        };
    }

    private void refused(Member by, WorkshopCommand command, WorkshopReason reason) {
        assertThat(decide(by, command)).isEqualTo(new Verdict.Refused<>(reason.name()));
    }

    private Verdict<WorkshopEvent> decide(Member by, WorkshopCommand command) {
        return WorkshopRules.decide(workshop, command, by);
    }

    private Whereabouts whereabouts(Member member) {
        return workshop.person(member.id()).orElseThrow().whereabouts();
    }

    private List<String> labels() {
        return workshop.heaps().stream().map(heap -> heap.label().value()).toList();
    }

    private static Workshop workshop(boolean lobby, int seats) {
        return Workshop.begun(new WorkshopId("w"), new MapId("m"), 3, lobby, seats);
    }

    private static WorkshopCommand idea(String id, String text) {
        return new WriteIdea(id(id), new Label(text));
    }

    private static IdeaId id(String id) {
        return new IdeaId(id);
    }

    private static Member member(String name, Role role) {
        return new Member(new MemberId(name), new StudyId("s"), new Pseudonym(name), Group.PARENTS, role);
    }
}
