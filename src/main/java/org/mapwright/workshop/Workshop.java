package org.mapwright.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.map.MapId;
import org.mapwright.study.MemberId;
import org.mapwright.value.Frozen;

/**
 * A workshop at one moment. People and ideas keep the order in which they came.
 *
 * @param seq how many changes made it, from 0
 * @param stages how many stages its agenda has
 * @param stage where the room is, from 0
 * @param lobby whether those who arrive wait until the facilitator lets them in
 * @param seats how many may be in the room at once
 */
public record Workshop(
        WorkshopId id,
        MapId map,
        long seq,
        int stages,
        int stage,
        Phase phase,
        boolean lobby,
        int seats,
        boolean mapLocked,
        Map<MemberId, Attendee> people,
        Map<IdeaId, Idea> ideas) {

    /** The most ideas that a workshop takes. */
    public static final int MOST_IDEAS = 2_000;

    public Workshop {
        people = Frozen.of(people);
        ideas = Frozen.of(ideas);
    }

    /** One that nobody has come to yet. */
    public static Workshop begun(WorkshopId id, MapId map, int stages, boolean lobby, int seats) {
        return new Workshop(id, map, 0, stages, 0, Phase.OPEN, lobby, seats, false, Map.of(), Map.of());
    }

    public Optional<Attendee> person(MemberId id) {
        return Optional.ofNullable(people.get(id));
    }

    public Optional<Idea> idea(IdeaId id) {
        return Optional.ofNullable(ideas.get(id));
    }

    /** Everything that somebody wrote, set aside or not. */
    public List<Idea> ideasOf(MemberId person) {
        return ideas.values().stream().filter(idea -> idea.by().equals(person)).toList();
    }

    /** What the room sees, in the order in which the heaps began. */
    public List<Heap> heaps() {
        Map<IdeaId, List<Idea>> heaps = new LinkedHashMap<>();
        ideas.values().stream()
                .filter(Idea::isInSight)
                .forEach(idea -> heaps.computeIfAbsent(idea.heap(), id -> new ArrayList<>())
                        .add(idea));
        return heaps.entrySet().stream()
                .map(heap -> new Heap(heap.getKey(), heap.getValue()))
                .toList();
    }

    /** Ideas that wait to be shown. */
    public List<Idea> pending() {
        return ideas.values().stream()
                .filter(idea -> !idea.shown() && !idea.aside())
                .toList();
    }

    /** How many seats are taken: by everybody who has come and has not gone. */
    public long seated() {
        return people.values().stream().filter(Attendee::isSeated).count();
    }

    boolean isFull() {
        return seated() >= seats;
    }

    /** The workshop after one more change. */
    public Workshop after(List<WorkshopEvent> events) {
        WorkshopDraft draft = new WorkshopDraft(this);
        events.forEach(draft::apply);
        return draft.toWorkshop(seq + 1);
    }

    /** Whether it goes on. */
    public enum Phase {
        OPEN,
        /** Everybody rests; what phones still hold is taken all the same. */
        PAUSED,
        /** It is over: it can be read. */
        CLOSED
    }
}
