package org.mapwright.workshop;

import static org.mapwright.workshop.Ruling.applied;
import static org.mapwright.workshop.Ruling.refused;
import static org.mapwright.workshop.Ruling.when;

import org.mapwright.live.Verdict;
import org.mapwright.map.Label;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.workshop.Attendee.Whereabouts;
import org.mapwright.workshop.TakingPart.TakeName;
import org.mapwright.workshop.WorkshopEvent.PersonArrived;
import org.mapwright.workshop.WorkshopEvent.PersonMoved;
import org.mapwright.workshop.WorkshopEvent.PersonRenamed;

/** Who is in the room. */
final class PeopleRules {

    private PeopleRules() {}

    static Verdict<WorkshopEvent> arrive(Workshop workshop, Member by) {
        Attendee known = workshop.people().get(by.id());
        if (known == null) {
            return comesFirst(workshop, by);
        }
        return switch (known.whereabouts()) {
            case HERE, AT_THE_DOOR -> applied();
            case ON_A_BREAK -> moved(known, Whereabouts.HERE);
            case GONE -> workshop.isFull() ? refused(WorkshopReason.FULL) : moved(known, Whereabouts.HERE);
            case REMOVED -> refused(WorkshopReason.NOT_INSIDE);
        };
    }

    private static Verdict<WorkshopEvent> comesFirst(Workshop workshop, Member by) {
        if (workshop.isFull()) {
            return refused(WorkshopReason.FULL);
        }
        if (!workshop.setup().hasGroup(by.group())) {
            return refused(WorkshopReason.NO_SUCH_GROUP);
        }
        if (isTaken(workshop, by.id(), by.pseudonym())) {
            return refused(WorkshopReason.NAME_TAKEN);
        }
        Whereabouts first = workshop.setup().lobby() ? Whereabouts.AT_THE_DOOR : Whereabouts.HERE;
        return applied(new PersonArrived(
                new Attendee(by.id(), by.pseudonym(), by.group(), !by.role().mayEdit(), first)));
    }

    static Verdict<WorkshopEvent> takeName(Workshop workshop, TakeName command, Member by) {
        Attendee person = workshop.people().get(by.id());
        if (person == null || person.whereabouts() == Whereabouts.REMOVED) {
            return refused(WorkshopReason.NOT_INSIDE);
        }
        if (isTaken(workshop, by.id(), command.pseudonym())) {
            return refused(WorkshopReason.NAME_TAKEN);
        }
        return when(
                !person.pseudonym().equals(command.pseudonym()),
                new PersonRenamed(by.id(), person.pseudonym(), command.pseudonym()));
    }

    /** She goes somewhere by her own will; from the door she may only leave. */
    static Verdict<WorkshopEvent> move(Workshop workshop, MemberId who, Whereabouts to) {
        Attendee person = workshop.people().get(who);
        boolean outside = person == null || !(person.isInside() || to == Whereabouts.GONE);
        if (person == null || outside || person.whereabouts() == Whereabouts.REMOVED) {
            return refused(WorkshopReason.NOT_INSIDE);
        }
        return moved(person, to);
    }

    static Verdict<WorkshopEvent> admit(Workshop workshop, MemberId who) {
        Attendee person = workshop.people().get(who);
        if (person == null) {
            return refused(WorkshopReason.PERSON_UNKNOWN);
        }
        return switch (person.whereabouts()) {
            case HERE, ON_A_BREAK -> applied();
            case AT_THE_DOOR -> moved(person, Whereabouts.HERE);
            // she comes in when she comes back, and takes a seat then
            case REMOVED -> moved(person, Whereabouts.GONE);
            case GONE -> applied();
        };
    }

    static Verdict<WorkshopEvent> remove(Workshop workshop, MemberId who) {
        Attendee person = workshop.people().get(who);
        return person == null ? refused(WorkshopReason.PERSON_UNKNOWN) : moved(person, Whereabouts.REMOVED);
    }

    private static Verdict<WorkshopEvent> moved(Attendee person, Whereabouts to) {
        return when(person.whereabouts() != to, new PersonMoved(person.id(), person.whereabouts(), to));
    }

    private static boolean isTaken(Workshop workshop, MemberId who, Pseudonym name) {
        String plain = Label.plain(name.value());
        return workshop.people().values().stream()
                .filter(person -> !person.id().equals(who))
                .anyMatch(person -> Label.plain(person.pseudonym().value()).equals(plain));
    }
}
