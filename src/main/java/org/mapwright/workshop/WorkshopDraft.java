package org.mapwright.workshop;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mapwright.study.MemberId;
import org.mapwright.value.Frozen;
import org.mapwright.workshop.Workshop.Phase;
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
import org.pcollections.PMap;

/** A workshop while the events of one change are applied to it. Events are facts: they were checked when decided. */
final class WorkshopDraft {

    private final Workshop before;
    private int stage;
    private Phase phase;
    private boolean mapLocked;
    private PMap<MemberId, Attendee> people;
    private PMap<IdeaId, Idea> ideas;

    WorkshopDraft(Workshop workshop) {
        before = workshop;
        stage = workshop.stage();
        phase = workshop.phase();
        mapLocked = workshop.mapLocked();
        people = Frozen.of(workshop.people());
        ideas = Frozen.of(workshop.ideas());
    }

    Workshop toWorkshop(long seq) {
        return new Workshop(
                before.id(),
                before.map(),
                seq,
                before.stages(),
                stage,
                phase,
                before.lobby(),
                before.seats(),
                mapLocked,
                people,
                ideas);
    }

    void apply(WorkshopEvent event) {
        switch (event) {
            case PersonArrived e -> people = people.plus(e.person().id(), e.person());
            case PersonRenamed e -> change(e.person(), person -> person.called(e.to()));
            case PersonMoved e -> change(e.person(), person -> person.now(e.to()));
            case IdeaWritten e -> ideas = ideas.plus(e.idea(), Idea.written(e.idea(), e.by(), e.text()));
            case IdeaReworded e -> change(List.of(e.idea()), idea -> idea.saying(e.to()));
            case IdeaTakenBack e -> ideas = ideas.minus(e.idea().id());
            case IdeasShown e -> change(e.ideas(), Idea::inTheOpen);
            case IdeaSetAside e -> change(List.of(e.idea()), idea -> idea.aside(e.aside()));
            case IdeasHeaped e -> change(e.ideas(), idea -> idea.onHeap(e.heap()));
            case HeapsPlaced e -> place(e);
            case StageChanged e -> stage = e.to();
            case PhaseChanged e -> phase = e.to();
            case MapLocked e -> mapLocked = e.locked();
        }
    }

    private void change(MemberId id, UnaryOperator<Attendee> change) {
        Attendee person = people.get(id);
        if (person != null) {
            people = people.plus(id, change.apply(person));
        }
    }

    private void change(Collection<IdeaId> changed, UnaryOperator<Idea> change) {
        for (IdeaId id : changed) {
            Idea idea = ideas.get(id);
            if (idea != null) {
                ideas = ideas.plus(id, change.apply(idea));
            }
        }
    }

    private void place(HeapsPlaced placed) {
        for (Idea idea : List.copyOf(ideas.values())) {
            var factor = placed.factors().get(idea.heap());
            if (factor != null && idea.isInSight()) {
                ideas = ideas.plus(idea.id(), idea.became(factor));
            }
        }
    }
}
