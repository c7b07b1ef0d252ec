package org.mapwright.workshop;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mapwright.study.MemberId;
import org.mapwright.workshop.WorkshopEvent.HeapsPlaced;
import org.mapwright.workshop.WorkshopEvent.IdeaReworded;
import org.mapwright.workshop.WorkshopEvent.IdeaSetAside;
import org.mapwright.workshop.WorkshopEvent.IdeaTakenBack;
import org.mapwright.workshop.WorkshopEvent.IdeaWritten;
import org.mapwright.workshop.WorkshopEvent.IdeasHeaped;
import org.mapwright.workshop.WorkshopEvent.IdeasShown;
import org.mapwright.workshop.WorkshopEvent.MapLocked;
import org.mapwright.workshop.WorkshopEvent.PersonArrived;
import org.mapwright.workshop.WorkshopEvent.PersonMoved;
import org.mapwright.workshop.WorkshopEvent.PersonRenamed;
import org.mapwright.workshop.WorkshopEvent.PhaseChanged;
import org.mapwright.workshop.WorkshopEvent.StageChanged;

/** How a workshop stands after one event; its number of changes stays, they are counted by change. Pure. */
final class Aftermath {

    private Aftermath() {}

    static Workshop of(Workshop before, WorkshopEvent event) {
        return switch (event) {
            case PersonArrived e -> arrived(before, e.person());
            case PersonRenamed e -> person(before, e.person(), one -> one.called(e.to()));
            case PersonMoved e -> person(before, e.person(), one -> one.now(e.to()));
            case IdeaWritten e -> written(before, Idea.written(e.idea(), e.by(), e.text()));
            case IdeaReworded e -> idea(before, e.idea(), one -> one.saying(e.to()));
            case IdeaTakenBack e -> takenBack(before, e.idea().id());
            case IdeasShown e -> ideas(before, e.ideas(), Idea::inTheOpen);
            case IdeaSetAside e -> idea(before, e.idea(), one -> one.aside(e.aside()));
            case IdeasHeaped e -> ideas(before, e.ideas(), one -> one.onHeap(e.heap()));
            case HeapsPlaced e -> placed(before, e);
            case StageChanged e -> with(before, e.to(), before.phase(), before.mapLocked());
            case PhaseChanged e -> with(before, before.stage(), e.to(), before.mapLocked());
            case MapLocked e -> with(before, before.stage(), before.phase(), e.locked());
        };
    }

    private static Workshop arrived(Workshop before, Attendee person) {
        Map<MemberId, Attendee> people = new LinkedHashMap<>(before.people());
        people.put(person.id(), person);
        return with(before, people, before.ideas());
    }

    private static Workshop person(Workshop before, MemberId id, UnaryOperator<Attendee> change) {
        Map<MemberId, Attendee> people = new LinkedHashMap<>(before.people());
        people.computeIfPresent(id, (key, person) -> change.apply(person));
        return with(before, people, before.ideas());
    }

    private static Workshop written(Workshop before, Idea idea) {
        Map<IdeaId, Idea> ideas = new LinkedHashMap<>(before.ideas());
        ideas.put(idea.id(), idea);
        return with(before, before.people(), ideas);
    }

    private static Workshop takenBack(Workshop before, IdeaId idea) {
        Map<IdeaId, Idea> ideas = new LinkedHashMap<>(before.ideas());
        ideas.remove(idea);
        return with(before, before.people(), ideas);
    }

    private static Workshop idea(Workshop before, IdeaId id, UnaryOperator<Idea> change) {
        Map<IdeaId, Idea> ideas = new LinkedHashMap<>(before.ideas());
        ideas.computeIfPresent(id, (key, idea) -> change.apply(idea));
        return with(before, before.people(), ideas);
    }

    private static Workshop ideas(Workshop before, Collection<IdeaId> changed, UnaryOperator<Idea> change) {
        Map<IdeaId, Idea> ideas = new LinkedHashMap<>(before.ideas());
        changed.forEach(id -> ideas.computeIfPresent(id, (key, idea) -> change.apply(idea)));
        return with(before, before.people(), ideas);
    }

    private static Workshop placed(Workshop before, HeapsPlaced placed) {
        Map<IdeaId, Idea> ideas = new LinkedHashMap<>(before.ideas());
        ideas.replaceAll((id, idea) -> {
            var factor = placed.factors().get(idea.heap());
            return factor == null || !idea.isInSight() ? idea : idea.became(factor);
        });
        return with(before, before.people(), ideas);
    }

    private static Workshop with(Workshop before, Map<MemberId, Attendee> people, Map<IdeaId, Idea> ideas) {
        return new Workshop(
                before.id(),
                before.map(),
                before.seq(),
                before.stages(),
                before.stage(),
                before.phase(),
                before.lobby(),
                before.seats(),
                before.mapLocked(),
                people,
                ideas);
    }

    private static Workshop with(Workshop before, int stage, Workshop.Phase phase, boolean locked) {
        return new Workshop(
                before.id(),
                before.map(),
                before.seq(),
                before.stages(),
                stage,
                phase,
                before.lobby(),
                before.seats(),
                locked,
                before.people(),
                before.ideas());
    }
}
