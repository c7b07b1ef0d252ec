package org.mapwright.workshop.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.mapwright.analysis.depth.ActionScale;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.LinkId;
import org.mapwright.map.Prose;
import org.mapwright.study.Group;
import org.mapwright.study.MemberId;
import org.mapwright.workshop.ActionId;
import org.mapwright.workshop.ActionIdea;
import org.mapwright.workshop.Attendee;
import org.mapwright.workshop.Attendee.Whereabouts;
import org.mapwright.workshop.Heap;
import org.mapwright.workshop.IdeaId;
import org.mapwright.workshop.SecondLook;
import org.mapwright.workshop.Support;
import org.mapwright.workshop.Workshop;
import org.mapwright.workshop.Workshop.Phase;
import org.mapwright.workshop.agenda.AgendaWords;
import org.mapwright.workshop.agenda.Stage;
import org.mapwright.workshop.agenda.StageKind;

/**
 * What one person's phone gets of a workshop: what is hers, and what the room sees. Nothing that others wrote in
 * private, no ballot but her own, no name but hers; from the door, nothing of what the room sees.
 *
 * @param here how many people are in the room
 * @param steps the stages in which phones have something to do
 */
record PhoneView(
        String title,
        Optional<String> place,
        Phase phase,
        boolean mapLocked,
        List<Support> support,
        Optional<Me> me,
        long here,
        Now stage,
        List<PhoneStep> steps,
        List<Own> ideas,
        List<Heaped> heaps,
        List<PollView> votes,
        List<Look> looks,
        List<Action> actions) {

    record Me(String id, String name, Optional<Group> group, Whereabouts whereabouts, boolean watching) {}

    record Now(int at, StageKind kind, String title, String say, Optional<String> next) {}

    record Own(IdeaId id, String text, boolean shown) {}

    record Heaped(IdeaId id, String label, int people, boolean mine) {}

    record Look(LinkId link, Reasons reasons) {}

    record Reasons(
            @JsonProperty("POSITIVE") Optional<Label> more,
            @JsonProperty("NEGATIVE") Optional<Label> less) {}

    record Action(
            ActionId id,
            Label what,
            List<FactorId> where,
            Prose who,
            Prose when,
            Prose place,
            Optional<ActionScale> depth,
            ActionIdea.Status status,
            boolean mine) {}

    static PhoneView of(Workshop workshop, MemberId viewer) {
        Optional<Attendee> me = workshop.person(viewer);
        boolean inside = me.filter(Attendee::isInside).isPresent();
        return new PhoneView(
                workshop.setup().title().value(),
                workshop.setup().place(),
                workshop.phase(),
                workshop.course().mapLocked(),
                workshop.setup().welcome().support(),
                me.map(PhoneView::me),
                workshop.people().values().stream()
                        .filter(person -> person.whereabouts() == Whereabouts.HERE)
                        .count(),
                now(workshop),
                PhoneStep.of(workshop.setup().agenda()),
                workshop.ideasOf(viewer).stream()
                        .map(idea -> new Own(idea.id(), idea.text().value(), idea.shown()))
                        .toList(),
                inside
                        ? workshop.heaps().stream()
                                .map(heap -> heaped(heap, viewer))
                                .toList()
                        : List.of(),
                inside
                        ? workshop.polls().values().stream()
                                .map(poll -> PollView.of(poll, viewer))
                                .toList()
                        : List.of(),
                inside ? workshop.looks().stream().map(PhoneView::look).toList() : List.of(),
                inside
                        ? workshop.actions().values().stream()
                                .map(action -> action(action, viewer))
                                .toList()
                        : List.of());
    }

    private static Me me(Attendee person) {
        return new Me(
                person.id().value(),
                person.pseudonym().value(),
                Optional.of(person.group()).filter(Group::isSaid),
                person.whereabouts(),
                person.watching());
    }

    private static Now now(Workshop workshop) {
        List<Stage> stages = workshop.setup().agenda().stages();
        int at = workshop.stage();
        Stage stage = workshop.now();
        Optional<String> next =
                at + 1 < stages.size() ? Optional.of(AgendaWords.title(stages.get(at + 1))) : Optional.empty();
        return new Now(at, stage.kind(), AgendaWords.title(stage), AgendaWords.phones(stage), next);
    }

    private static Heaped heaped(Heap heap, MemberId viewer) {
        boolean mine = heap.ideas().stream().anyMatch(idea -> idea.by().equals(viewer));
        return new Heaped(heap.id(), heap.label().value(), heap.people(), mine);
    }

    private static Look look(SecondLook look) {
        return new Look(look.link(), new Reasons(look.more(), look.less()));
    }

    private static Action action(ActionIdea action, MemberId viewer) {
        return new Action(
                action.id(),
                action.what(),
                action.where(),
                action.who(),
                action.when(),
                action.place(),
                action.depth(),
                action.status(),
                action.by().equals(viewer));
    }
}
