package org.mapwright.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mapwright.live.Verdict;
import org.mapwright.map.Label;
import org.mapwright.map.MapId;
import org.mapwright.map.Title;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.StudyId;
import org.mapwright.workshop.Attendee.Whereabouts;
import org.mapwright.workshop.TakingPart.Arrive;
import org.mapwright.workshop.TakingPart.WriteIdea;
import org.mapwright.workshop.agenda.Agenda;
import org.mapwright.workshop.agenda.Script;
import org.mapwright.workshop.agenda.Stage;
import org.mapwright.workshop.agenda.StageKind;

/** A workshop of three stages, two people who take part in it and one who leads it. */
abstract class InARoom {

    static final Member OTTER = member("otter", Role.PARTICIPANT);
    static final Member WREN = member("wren", Role.PARTICIPANT);
    static final Member LEADER = member("leader", Role.FACILITATOR);

    static final Instant BEGUN = Instant.parse("2026-05-04T10:00:00Z");

    Workshop workshop = workshop(false, 30);

    void arrive(Member... members) {
        for (Member member : members) {
            does(member, new Arrive());
        }
    }

    void does(Member by, WorkshopCommand command) {
        List<WorkshopEvent> events = events(by, command);
        assertThat(events).isNotEmpty();
        workshop = workshop.after(events);
    }

    void changesNothing(Member by, WorkshopCommand command) {
        assertThat(events(by, command)).isEmpty();
    }

    List<WorkshopEvent> events(Member by, WorkshopCommand command) {
        return switch (decide(by, command)) {
            case Verdict.Applied<WorkshopEvent> applied -> applied.events();
            case Verdict<WorkshopEvent> other -> throw new AssertionError(command + ": " + other);
        };
    }

    void refused(Member by, WorkshopCommand command, WorkshopReason reason) {
        assertThat(decide(by, command)).isEqualTo(new Verdict.Refused<>(reason.name()));
    }

    Verdict<WorkshopEvent> decide(Member by, WorkshopCommand command) {
        return WorkshopRules.decide(workshop, command, by);
    }

    Whereabouts whereabouts(Member member) {
        return workshop.person(member.id()).orElseThrow().whereabouts();
    }

    List<String> labels() {
        return workshop.heaps().stream().map(heap -> heap.label().value()).toList();
    }

    static Workshop workshop(boolean lobby, int seats) {
        return Workshop.begun(new WorkshopId("w"), new MapId("m"), setup(lobby, seats), BEGUN);
    }

    static Setup setup(boolean lobby, int seats) {
        return new Setup(
                new Title("Sleep and stress"),
                Optional.of("Govan"),
                new Agenda(
                        "short",
                        "Short",
                        List.of(stage(StageKind.WELCOME), stage(StageKind.LINK), stage(StageKind.CLOSE))),
                Setup.USUAL_GROUPS,
                new Welcome("", "I agree.", List.of(), List.of(new Support("Helpline", "0800"))),
                lobby,
                seats);
    }

    private static Stage stage(StageKind kind) {
        Script script = new Script("It goes on", List.of(), List.of(), List.of(), List.of(), "");
        return new Stage(kind, Optional.empty(), 10, script, List.of(), Optional.empty(), Optional.empty());
    }

    static WorkshopCommand idea(String id, String text) {
        return new WriteIdea(id(id), new Label(text));
    }

    static IdeaId id(String id) {
        return new IdeaId(id);
    }

    static Member member(String name, Role role) {
        return new Member(new MemberId(name), new StudyId("s"), new Pseudonym(name), Group.PARENTS, role);
    }
}
