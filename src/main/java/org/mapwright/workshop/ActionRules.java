package org.mapwright.workshop;

import static org.mapwright.workshop.Ruling.applied;
import static org.mapwright.workshop.Ruling.refused;
import static org.mapwright.workshop.Ruling.when;

import org.mapwright.live.Verdict;
import org.mapwright.study.Member;
import org.mapwright.workshop.ActionIdea.Status;
import org.mapwright.workshop.Leading.MarkAction;
import org.mapwright.workshop.TakingPart.SuggestAction;
import org.mapwright.workshop.WorkshopEvent.ActionMarked;
import org.mapwright.workshop.WorkshopEvent.ActionSuggested;
import org.mapwright.workshop.WorkshopEvent.ActionTakenBack;

/** Ideas for action. */
final class ActionRules {

    private ActionRules() {}

    static Verdict<WorkshopEvent> suggest(Workshop workshop, SuggestAction command, Member by) {
        if (workshop.actions().containsKey(command.action())) {
            return refused(WorkshopReason.ID_TAKEN);
        }
        if (workshop.actions().size() >= Workshop.MOST_ACTIONS) {
            return refused(WorkshopReason.TOO_MANY_ACTIONS);
        }
        try {
            return applied(new ActionSuggested(new ActionIdea(
                    command.action(),
                    by.id(),
                    command.what(),
                    command.where(),
                    command.who(),
                    command.when(),
                    command.place(),
                    command.depth(),
                    Status.SUGGESTED)));
        } catch (IllegalArgumentException e) {
            return refused(WorkshopReason.ACTION_WRONG);
        }
    }

    /** Its author may, as long as it is only a suggestion; who leads the room may always. */
    static Verdict<WorkshopEvent> takeBack(Workshop workshop, ActionId id, Member by) {
        ActionIdea action = workshop.actions().get(id);
        if (action == null) {
            return applied();
        }
        boolean own = action.by().equals(by.id()) && action.status() == Status.SUGGESTED;
        return own || by.role().maySpeakForTheGroup()
                ? applied(new ActionTakenBack(action))
                : refused(WorkshopReason.NOT_YOURS);
    }

    static Verdict<WorkshopEvent> mark(Workshop workshop, MarkAction command) {
        ActionIdea action = workshop.actions().get(command.action());
        return action == null
                ? refused(WorkshopReason.ACTION_GONE)
                : when(
                        action.status() != command.status(),
                        new ActionMarked(action.id(), action.status(), command.status()));
    }
}
