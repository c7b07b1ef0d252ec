package org.mapwright.workshop;

import static org.mapwright.workshop.Ruling.refused;
import static org.mapwright.workshop.Ruling.when;

import org.mapwright.live.Verdict;
import org.mapwright.study.Member;
import org.mapwright.workshop.Workshop.Phase;
import org.mapwright.workshop.WorkshopCommand.Admit;
import org.mapwright.workshop.WorkshopCommand.Arrive;
import org.mapwright.workshop.WorkshopCommand.GoTo;
import org.mapwright.workshop.WorkshopCommand.JoinHeaps;
import org.mapwright.workshop.WorkshopCommand.Leave;
import org.mapwright.workshop.WorkshopCommand.LockMap;
import org.mapwright.workshop.WorkshopCommand.PartIdea;
import org.mapwright.workshop.WorkshopCommand.RecordPlaces;
import org.mapwright.workshop.WorkshopCommand.Remove;
import org.mapwright.workshop.WorkshopCommand.RewordIdea;
import org.mapwright.workshop.WorkshopCommand.SetAside;
import org.mapwright.workshop.WorkshopCommand.ShowIdeas;
import org.mapwright.workshop.WorkshopCommand.TakeBackIdea;
import org.mapwright.workshop.WorkshopCommand.TakeBreak;
import org.mapwright.workshop.WorkshopCommand.TakeName;
import org.mapwright.workshop.WorkshopCommand.Turn;
import org.mapwright.workshop.WorkshopCommand.WriteIdea;
import org.mapwright.workshop.WorkshopEvent.MapLocked;
import org.mapwright.workshop.WorkshopEvent.PhaseChanged;
import org.mapwright.workshop.WorkshopEvent.StageChanged;

/**
 * Decides what a command does to a workshop. Pure. Whoever took part may send what her phone still holds, also on a
 * break, while the room rests, and after she went: only the end of the workshop, or being asked to go, ends that.
 */
public final class WorkshopRules {

    private WorkshopRules() {}

    /** What happens when the member asks this of the workshop. */
    public static Verdict<WorkshopEvent> decide(Workshop workshop, WorkshopCommand command, Member by) {
        boolean opens = command instanceof Turn turn && turn.phase() == Phase.OPEN;
        if (workshop.phase() == Phase.CLOSED && !opens) {
            return refused(WorkshopReason.CLOSED);
        }
        return switch (command) {
            case Arrive c -> PeopleRules.arrive(workshop, by);
            case TakeName c -> PeopleRules.takeName(workshop, c, by);
            case TakeBreak c -> PeopleRules.move(workshop, by.id(), Attendee.Whereabouts.ON_A_BREAK);
            case Leave c -> PeopleRules.move(workshop, by.id(), Attendee.Whereabouts.GONE);
            case WriteIdea c -> IdeaRules.write(workshop, c, by);
            case RewordIdea c -> IdeaRules.reword(workshop, c, by);
            case TakeBackIdea c -> IdeaRules.takeBack(workshop, c, by);
            case Admit c -> leads(by, PeopleRules.admit(workshop, c.person()));
            case Remove c -> leads(by, PeopleRules.remove(workshop, c.person()));
            case ShowIdeas c -> leads(by, IdeaRules.show(workshop));
            case SetAside c -> leads(by, IdeaRules.setAside(workshop, c));
            case JoinHeaps c -> leads(by, HeapRules.join(workshop, c));
            case PartIdea c -> leads(by, HeapRules.part(workshop, c.idea()));
            case RecordPlaces c -> leads(by, HeapRules.place(workshop, c));
            case GoTo c -> leads(by, goTo(workshop, c.stage()));
            case Turn c ->
                leads(by, when(c.phase() != workshop.phase(), new PhaseChanged(workshop.phase(), c.phase())));
            case LockMap c -> leads(by, when(c.locked() != workshop.mapLocked(), new MapLocked(c.locked())));
        };
    }

    private static Verdict<WorkshopEvent> leads(Member by, Verdict<WorkshopEvent> verdict) {
        return by.role().maySpeakForTheGroup() ? verdict : refused(WorkshopReason.NOT_ALLOWED);
    }

    private static Verdict<WorkshopEvent> goTo(Workshop workshop, int stage) {
        return stage < 0 || stage >= workshop.stages()
                ? refused(WorkshopReason.NO_SUCH_STAGE)
                : when(stage != workshop.stage(), new StageChanged(workshop.stage(), stage));
    }
}
