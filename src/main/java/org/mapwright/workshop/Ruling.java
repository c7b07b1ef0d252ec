package org.mapwright.workshop;

import java.util.List;
import org.mapwright.live.Verdict;

/** Verdicts as the rules of a workshop say them. */
final class Ruling {

    private Ruling() {}

    static Verdict<WorkshopEvent> applied(WorkshopEvent... events) {
        return new Verdict.Applied<>(List.of(events));
    }

    static Verdict<WorkshopEvent> refused(WorkshopReason reason) {
        return reason.isAboutSomethingGone()
                ? new Verdict.Parked<>(reason.name())
                : new Verdict.Refused<>(reason.name());
    }

    /** The event if something changes, nothing if all stands so already. */
    static Verdict<WorkshopEvent> when(boolean changes, WorkshopEvent event) {
        return changes ? applied(event) : applied();
    }
}
