package org.mapwright.workshop;

import static org.mapwright.workshop.Ruling.refused;
import static org.mapwright.workshop.Ruling.when;

import java.util.function.Supplier;
import org.mapwright.live.Verdict;
import org.mapwright.study.Member;
import org.mapwright.workshop.Leading.AddTime;
import org.mapwright.workshop.Leading.Admit;
import org.mapwright.workshop.Leading.AskToLookAgain;
import org.mapwright.workshop.Leading.CloseVote;
import org.mapwright.workshop.Leading.GoTo;
import org.mapwright.workshop.Leading.JoinHeaps;
import org.mapwright.workshop.Leading.LockMap;
import org.mapwright.workshop.Leading.MarkAction;
import org.mapwright.workshop.Leading.OpenVote;
import org.mapwright.workshop.Leading.PartIdea;
import org.mapwright.workshop.Leading.RecordPlaces;
import org.mapwright.workshop.Leading.Remove;
import org.mapwright.workshop.Leading.SetAside;
import org.mapwright.workshop.Leading.SetUp;
import org.mapwright.workshop.Leading.ShowIdeas;
import org.mapwright.workshop.Leading.Turn;
import org.mapwright.workshop.TakingPart.Arrive;
import org.mapwright.workshop.TakingPart.HandInDots;
import org.mapwright.workshop.TakingPart.HandInMarks;
import org.mapwright.workshop.TakingPart.Leave;
import org.mapwright.workshop.TakingPart.RewordIdea;
import org.mapwright.workshop.TakingPart.SuggestAction;
import org.mapwright.workshop.TakingPart.TakeBackAction;
import org.mapwright.workshop.TakingPart.TakeBackIdea;
import org.mapwright.workshop.TakingPart.TakeBreak;
import org.mapwright.workshop.TakingPart.TakeName;
import org.mapwright.workshop.TakingPart.WriteIdea;
import org.mapwright.workshop.Workshop.Phase;
import org.mapwright.workshop.WorkshopEvent.LooksChosen;
import org.mapwright.workshop.WorkshopEvent.MapLocked;
import org.mapwright.workshop.WorkshopEvent.PhaseChanged;
import org.mapwright.workshop.WorkshopEvent.SetupChanged;
import org.mapwright.workshop.WorkshopEvent.StageChanged;
import org.mapwright.workshop.WorkshopEvent.TimeAdded;

/**
 * Decides what a command does to a workshop. Pure. Whoever took part may send what her phone still holds, also on a
 * break, while the room rests, and after she went: only the end of the workshop, or being asked to go, ends that.
 */
public final class WorkshopRules {

    private WorkshopRules() {}

    /** What happens when the member asks this of the workshop. */
    public static Verdict<WorkshopEvent> decide(Workshop workshop, WorkshopCommand command, Member by) {
        if (workshop.phase() == Phase.CLOSED && !outlives(command)) {
            return refused(WorkshopReason.CLOSED);
        }
        return switch (command) {
            case TakingPart own -> takesPart(workshop, own, by);
            case Leading lead ->
                by.role().maySpeakForTheGroup() ? leads(workshop, lead) : refused(WorkshopReason.NOT_ALLOWED);
        };
    }

    /** What can be done when the workshop is over: to open it again, and to say what became of ideas for action. */
    private static boolean outlives(WorkshopCommand command) {
        return switch (command) {
            case Turn turn -> turn.phase() == Phase.OPEN;
            case MarkAction c -> true;
            default -> false;
        };
    }

    private static Verdict<WorkshopEvent> takesPart(Workshop workshop, TakingPart command, Member by) {
        return switch (command) {
            case Arrive c -> PeopleRules.arrive(workshop, by);
            case TakeName c -> PeopleRules.takeName(workshop, c, by);
            case TakeBreak c -> PeopleRules.move(workshop, by.id(), Attendee.Whereabouts.ON_A_BREAK);
            case Leave c -> PeopleRules.move(workshop, by.id(), Attendee.Whereabouts.GONE);
            case WriteIdea c -> adds(workshop, by, () -> IdeaRules.write(workshop, c, by));
            case RewordIdea c -> adds(workshop, by, () -> IdeaRules.reword(workshop, c, by));
            case TakeBackIdea c -> IdeaRules.takeBack(workshop, c, by);
            case HandInDots c -> adds(workshop, by, () -> VoteRules.handIn(workshop, c, by));
            case HandInMarks c -> adds(workshop, by, () -> VoteRules.handIn(workshop, c, by));
            case SuggestAction c -> adds(workshop, by, () -> ActionRules.suggest(workshop, c, by));
            case TakeBackAction c -> ActionRules.takeBack(workshop, c.action(), by);
        };
    }

    private static Verdict<WorkshopEvent> adds(Workshop workshop, Member by, Supplier<Verdict<WorkshopEvent>> verdict) {
        Attendee person = workshop.people().get(by.id());
        if (person == null || !person.isInside()) {
            return refused(WorkshopReason.NOT_INSIDE);
        }
        return person.watching() ? refused(WorkshopReason.ONLY_WATCHES) : verdict.get();
    }

    private static Verdict<WorkshopEvent> leads(Workshop workshop, Leading command) {
        return switch (command) {
            case SetUp c -> setUp(workshop, c.setup());
            case GoTo c -> goTo(workshop, c);
            case AddTime c -> when(c.minutes() != 0, new TimeAdded(c.minutes()));
            case Turn c -> when(c.phase() != workshop.phase(), new PhaseChanged(workshop.phase(), c.phase(), c.at()));
            case LockMap c -> when(c.locked() != workshop.course().mapLocked(), new MapLocked(c.locked()));
            case Admit c -> PeopleRules.admit(workshop, c.person());
            case Remove c -> PeopleRules.remove(workshop, c.person());
            case ShowIdeas c -> IdeaRules.show(workshop);
            case SetAside c -> IdeaRules.setAside(workshop, c);
            case JoinHeaps c -> HeapRules.join(workshop, c);
            case PartIdea c -> HeapRules.part(workshop, c.idea());
            case RecordPlaces c -> HeapRules.place(workshop, c);
            case OpenVote c -> VoteRules.open(workshop, c);
            case CloseVote c -> VoteRules.close(workshop, c.vote());
            case AskToLookAgain c -> when(!c.looks().equals(workshop.looks()), new LooksChosen(c.looks()));
            case MarkAction c -> ActionRules.mark(workshop, c);
        };
    }

    /** Another agenda must reach as far as the room has come. */
    private static Verdict<WorkshopEvent> setUp(Workshop workshop, Setup setup) {
        return workshop.stage() >= setup.agenda().stages().size()
                ? refused(WorkshopReason.NO_SUCH_STAGE)
                : when(!setup.equals(workshop.setup()), new SetupChanged(workshop.setup(), setup));
    }

    private static Verdict<WorkshopEvent> goTo(Workshop workshop, GoTo command) {
        boolean there = command.stage() >= 0
                && command.stage() < workshop.setup().agenda().stages().size();
        return there
                ? when(
                        command.stage() != workshop.stage(),
                        new StageChanged(workshop.stage(), command.stage(), command.at()))
                : refused(WorkshopReason.NO_SUCH_STAGE);
    }
}
