package org.mapwright.workshop;

import static org.mapwright.workshop.Ruling.applied;
import static org.mapwright.workshop.Ruling.refused;
import static org.mapwright.workshop.Ruling.when;

import java.util.Set;
import java.util.stream.Collectors;
import org.mapwright.live.Verdict;
import org.mapwright.map.Label;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.workshop.Leading.SetAside;
import org.mapwright.workshop.TakingPart.RewordIdea;
import org.mapwright.workshop.TakingPart.TakeBackIdea;
import org.mapwright.workshop.TakingPart.WriteIdea;
import org.mapwright.workshop.WorkshopEvent.IdeaReworded;
import org.mapwright.workshop.WorkshopEvent.IdeaSetAside;
import org.mapwright.workshop.WorkshopEvent.IdeaTakenBack;
import org.mapwright.workshop.WorkshopEvent.IdeaWritten;
import org.mapwright.workshop.WorkshopEvent.IdeasShown;

/** Ideas, from being written in private until the room sees them. */
final class IdeaRules {

    private IdeaRules() {}

    /** The same words twice from one person are one idea. */
    static Verdict<WorkshopEvent> write(Workshop workshop, WriteIdea command, Member by) {
        if (says(workshop, by.id(), command.text())) {
            return applied();
        }
        if (workshop.ideas().containsKey(command.idea())) {
            return refused(WorkshopReason.ID_TAKEN);
        }
        if (workshop.ideas().size() >= Workshop.MOST_IDEAS) {
            return refused(WorkshopReason.TOO_MANY_IDEAS);
        }
        return applied(new IdeaWritten(command.idea(), by.id(), command.text()));
    }

    static Verdict<WorkshopEvent> reword(Workshop workshop, RewordIdea command, Member by) {
        Idea idea = workshop.ideas().get(command.idea());
        return idea == null
                ? refused(WorkshopReason.IDEA_GONE)
                : ownUnseen(idea, by, reworded(workshop, idea, command.text()));
    }

    /** What comes to be what she wrote elsewhere already is that idea. */
    private static Verdict<WorkshopEvent> reworded(Workshop workshop, Idea idea, Label text) {
        boolean elsewhere = workshop.ideasOf(idea.by()).stream()
                .anyMatch(other -> !other.id().equals(idea.id()) && other.says(text));
        return elsewhere
                ? applied(new IdeaTakenBack(idea))
                : when(!idea.text().equals(text), new IdeaReworded(idea.id(), idea.text(), text));
    }

    static Verdict<WorkshopEvent> takeBack(Workshop workshop, TakeBackIdea command, Member by) {
        Idea idea = workshop.ideas().get(command.idea());
        return idea == null ? applied() : ownUnseen(idea, by, applied(new IdeaTakenBack(idea)));
    }

    private static Verdict<WorkshopEvent> ownUnseen(Idea idea, Member by, Verdict<WorkshopEvent> verdict) {
        if (!idea.by().equals(by.id())) {
            return refused(WorkshopReason.NOT_YOURS);
        }
        return idea.shown() ? refused(WorkshopReason.SHOWN_ALREADY) : verdict;
    }

    static Verdict<WorkshopEvent> show(Workshop workshop) {
        Set<IdeaId> pending = workshop.pending().stream().map(Idea::id).collect(Collectors.toSet());
        return when(!pending.isEmpty(), new IdeasShown(pending));
    }

    static Verdict<WorkshopEvent> setAside(Workshop workshop, SetAside command) {
        Idea idea = workshop.ideas().get(command.idea());
        return idea == null
                ? refused(WorkshopReason.IDEA_GONE)
                : when(idea.aside() != command.aside(), new IdeaSetAside(idea.id(), command.aside()));
    }

    private static boolean says(Workshop workshop, MemberId who, Label text) {
        return workshop.ideasOf(who).stream().anyMatch(idea -> idea.says(text));
    }
}
