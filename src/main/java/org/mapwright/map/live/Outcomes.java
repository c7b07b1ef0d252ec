package org.mapwright.map.live;

import org.mapwright.live.Answer;
import org.mapwright.map.LiveMaps.Outcome;
import org.mapwright.map.Reason;

/** The writer's answers as the server's screens read them. */
final class Outcomes {

    private Outcomes() {}

    static Outcome of(Answer answer) {
        return switch (answer.outcome()) {
            case APPLIED -> new Outcome.Done(answer.seq(), true);
            case NOOP -> new Outcome.Done(answer.seq(), false);
            case PARKED, REFUSED -> new Outcome.NotDone(reason(answer));
        };
    }

    /** @throws IllegalStateException when the store will not keep what the rules allowed: a fault, not a refusal */
    private static Reason reason(Answer answer) {
        String reason = answer.reason().orElseThrow();
        for (Reason known : Reason.values()) {
            if (known.name().equals(reason)) {
                return known;
            }
        }
        throw new IllegalStateException("The store did not keep the operation " + answer.op() + ": " + reason);
    }
}
