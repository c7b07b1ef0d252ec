package org.mapwright.workshop;

import static org.mapwright.workshop.Ruling.applied;
import static org.mapwright.workshop.Ruling.refused;
import static org.mapwright.workshop.Ruling.when;

import java.util.ArrayList;
import java.util.List;
import org.mapwright.live.Verdict;
import org.mapwright.workshop.Leading.JoinHeaps;
import org.mapwright.workshop.Leading.RecordPlaces;
import org.mapwright.workshop.WorkshopEvent.HeapsPlaced;
import org.mapwright.workshop.WorkshopEvent.IdeasHeaped;

/** Ideas that the room takes for one. Each keeps its own words. */
final class HeapRules {

    private HeapRules() {}

    /** Either may be any idea of its heap. */
    static Verdict<WorkshopEvent> join(Workshop workshop, JoinHeaps command) {
        Idea from = workshop.ideas().get(command.from());
        Idea into = workshop.ideas().get(command.into());
        if (from == null || into == null) {
            return refused(WorkshopReason.IDEA_GONE);
        }
        return when(!from.heap().equals(into.heap()), new IdeasHeaped(onHeap(workshop, from.heap()), into.heap()));
    }

    /** The heap goes on without it, named after the next idea where it was named after this one. */
    static Verdict<WorkshopEvent> part(Workshop workshop, IdeaId id) {
        Idea idea = workshop.ideas().get(id);
        if (idea == null) {
            return refused(WorkshopReason.IDEA_GONE);
        }
        List<IdeaId> others = new ArrayList<>(onHeap(workshop, idea.heap()));
        others.remove(id);
        if (others.isEmpty()) {
            return applied();
        }
        return idea.heap().equals(id)
                ? applied(new IdeasHeaped(others, others.getFirst()))
                : applied(new IdeasHeaped(List.of(id), id));
    }

    static Verdict<WorkshopEvent> place(Workshop workshop, RecordPlaces command) {
        boolean known = workshop.heaps().stream()
                .map(Heap::id)
                .toList()
                .containsAll(command.factors().keySet());
        return known
                ? when(!command.factors().isEmpty(), new HeapsPlaced(command.factors()))
                : refused(WorkshopReason.IDEA_GONE);
    }

    private static List<IdeaId> onHeap(Workshop workshop, IdeaId heap) {
        return workshop.ideas().values().stream()
                .filter(idea -> idea.heap().equals(heap))
                .map(Idea::id)
                .toList();
    }
}
