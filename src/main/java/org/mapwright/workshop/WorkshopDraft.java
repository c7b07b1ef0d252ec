package org.mapwright.workshop;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mapwright.study.MemberId;
import org.mapwright.value.Frozen;
import org.mapwright.workshop.WorkshopEvent.ActionMarked;
import org.mapwright.workshop.WorkshopEvent.ActionSuggested;
import org.mapwright.workshop.WorkshopEvent.ActionTakenBack;
import org.mapwright.workshop.WorkshopEvent.BallotHandedIn;
import org.mapwright.workshop.WorkshopEvent.HeapsPlaced;
import org.mapwright.workshop.WorkshopEvent.IdeaReworded;
import org.mapwright.workshop.WorkshopEvent.IdeaSetAside;
import org.mapwright.workshop.WorkshopEvent.IdeaTakenBack;
import org.mapwright.workshop.WorkshopEvent.IdeaWritten;
import org.mapwright.workshop.WorkshopEvent.IdeasHeaped;
import org.mapwright.workshop.WorkshopEvent.IdeasShown;
import org.mapwright.workshop.WorkshopEvent.LooksChosen;
import org.mapwright.workshop.WorkshopEvent.MapLocked;
import org.mapwright.workshop.WorkshopEvent.PersonArrived;
import org.mapwright.workshop.WorkshopEvent.PersonMoved;
import org.mapwright.workshop.WorkshopEvent.PersonRenamed;
import org.mapwright.workshop.WorkshopEvent.PhaseChanged;
import org.mapwright.workshop.WorkshopEvent.SetupChanged;
import org.mapwright.workshop.WorkshopEvent.StageChanged;
import org.mapwright.workshop.WorkshopEvent.TimeAdded;
import org.mapwright.workshop.WorkshopEvent.VoteClosed;
import org.mapwright.workshop.WorkshopEvent.VoteOpened;
import org.mapwright.workshop.voting.Ballots;
import org.pcollections.PMap;

/** A workshop while the events of one change are applied to it. Events are facts: they were checked when decided. */
final class WorkshopDraft {

    private final Workshop before;
    private Setup setup;
    private Course course;
    private PMap<MemberId, Attendee> people;
    private PMap<IdeaId, Idea> ideas;
    private PMap<PollId, Poll> polls;
    private List<SecondLook> looks;
    private PMap<ActionId, ActionIdea> actions;

    WorkshopDraft(Workshop workshop) {
        before = workshop;
        setup = workshop.setup();
        course = workshop.course();
        people = Frozen.of(workshop.people());
        ideas = Frozen.of(workshop.ideas());
        polls = Frozen.of(workshop.polls());
        looks = workshop.looks();
        actions = Frozen.of(workshop.actions());
    }

    Workshop toWorkshop(long seq) {
        return new Workshop(before.id(), before.map(), seq, setup, course, people, ideas, polls, looks, actions);
    }

    void apply(WorkshopEvent event) {
        switch (event) {
            case PersonArrived e -> people = people.plus(e.person().id(), e.person());
            case PersonRenamed e -> people = changed(people, e.person(), person -> person.called(e.to()));
            case PersonMoved e -> people = changed(people, e.person(), person -> person.now(e.to()));
            case IdeaWritten e -> ideas = ideas.plus(e.idea(), Idea.written(e.idea(), e.by(), e.text()));
            case IdeaReworded e -> change(List.of(e.idea()), idea -> idea.saying(e.to()));
            case IdeaTakenBack e -> ideas = ideas.minus(e.idea().id());
            case IdeasShown e -> change(e.ideas(), Idea::inTheOpen);
            case IdeaSetAside e -> change(List.of(e.idea()), idea -> idea.aside(e.aside()));
            case IdeasHeaped e -> change(e.ideas(), idea -> idea.onHeap(e.heap()));
            case HeapsPlaced e -> place(e);
            case SetupChanged e -> setup = e.to();
            case StageChanged e -> course = course.at(e.to(), setup.agenda(), e.at());
            case TimeAdded e -> course = course.with(course.timer().plus(Duration.ofMinutes(e.minutes())));
            case PhaseChanged e -> course = course.in(e.to(), e.at());
            case MapLocked e -> course = course.locked(e.locked());
            case VoteOpened e ->
                polls = polls.plus(e.vote(), new Poll(e.vote(), e.aspects(), e.things(), Ballots.open()));
            case BallotHandedIn e -> handIn(e);
            case VoteClosed e ->
                polls = changed(
                        polls, e.vote(), poll -> poll.with(poll.ballots().closedWith(e.ballots())));
            case LooksChosen e -> looks = e.looks();
            case ActionSuggested e -> actions = actions.plus(e.action().id(), e.action());
            case ActionTakenBack e -> actions = actions.minus(e.action().id());
            case ActionMarked e -> actions = changed(actions, e.action(), action -> action.now(e.to()));
        }
    }

    private static <K, V> PMap<K, V> changed(PMap<K, V> all, K id, UnaryOperator<V> change) {
        V one = all.get(id);
        return one == null ? all : all.plus(id, change.apply(one));
    }

    private void change(Collection<IdeaId> changed, UnaryOperator<Idea> change) {
        for (IdeaId id : changed) {
            ideas = changed(ideas, id, change);
        }
    }

    /** A ballot that was taken away since is as if it had not been handed in. */
    private void handIn(BallotHandedIn handed) {
        handed.ballot()
                .ballot()
                .ifPresent(ballot -> polls = changed(
                        polls,
                        handed.vote(),
                        poll -> poll.ballots()
                                .handIn(handed.by(), ballot)
                                .map(poll::with)
                                .orElse(poll)));
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
