package org.mapwright.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.mapwright.live.Verdict;
import org.mapwright.map.Label;
import org.mapwright.study.Member;
import org.mapwright.study.Role;
import org.mapwright.workshop.Attendee.Whereabouts;
import org.mapwright.workshop.TakingPart.Arrive;
import org.mapwright.workshop.TakingPart.WriteIdea;

/** A workshop of three stages, two people who take part in it and one who leads it. */
abstract class InARoom {

    static final Member OTTER = member("otter", Role.PARTICIPANT);
    static final Member WREN = member("wren", Role.PARTICIPANT);
    static final Member LEADER = member("leader", Role.FACILITATOR);

    static final Instant BEGUN = SampleRoom.BEGUN;

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
        return SampleRoom.events(workshop, by, command);
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
        return SampleRoom.begun(SampleRoom.setup(lobby, seats));
    }

    static WorkshopCommand idea(String id, String text) {
        return new WriteIdea(id(id), new Label(text));
    }

    static IdeaId id(String id) {
        return new IdeaId(id);
    }

    static Member member(String name, Role role) {
        return SampleRoom.member(name, role);
    }
}
