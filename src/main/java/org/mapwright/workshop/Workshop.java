package org.mapwright.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.map.MapId;
import org.mapwright.study.MemberId;
import org.mapwright.value.Frozen;
import org.mapwright.workshop.agenda.Stage;

/**
 * A workshop at one moment. People and ideas keep the order in which they came.
 *
 * @param seq how many changes made it, from 0
 * @param polls votes, the newest last; one at most is open
 * @param looks links that the room is asked to look at again
 */
public record Workshop(
        WorkshopId id,
        MapId map,
        long seq,
        Setup setup,
        Course course,
        Map<MemberId, Attendee> people,
        Map<IdeaId, Idea> ideas,
        Map<PollId, Poll> polls,
        List<SecondLook> looks,
        Map<ActionId, ActionIdea> actions) {

    /** The most ideas that a workshop takes. */
    public static final int MOST_IDEAS = 2_000;

    /** The most ideas for action that a workshop takes. */
    public static final int MOST_ACTIONS = 500;

    public Workshop {
        people = Frozen.of(people);
        ideas = Frozen.of(ideas);
        polls = Frozen.of(polls);
        looks = List.copyOf(looks);
        actions = Frozen.of(actions);
    }

    /** One that nobody has come to yet. */
    public static Workshop begun(WorkshopId id, MapId map, Setup setup, Instant at) {
        Course course = Course.begun(setup.agenda(), at);
        return new Workshop(id, map, 0, setup, course, Map.of(), Map.of(), Map.of(), List.of(), Map.of());
    }

    public Phase phase() {
        return course.phase();
    }

    /** Where the room is, from 0. */
    public int stage() {
        return course.stage();
    }

    /** What the room does now. */
    public Stage now() {
        return setup.agenda().stages().get(course.stage());
    }

    public Optional<Poll> poll(PollId id) {
        return Optional.ofNullable(polls.get(id));
    }

    /** The vote that is open. */
    public Optional<Poll> openPoll() {
        return polls.values().stream().filter(poll -> !poll.isClosed()).findFirst();
    }

    public Optional<ActionIdea> action(ActionId id) {
        return Optional.ofNullable(actions.get(id));
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

    /** Whether nobody more can come in. */
    public boolean isFull() {
        return seated() >= setup.seats();
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
