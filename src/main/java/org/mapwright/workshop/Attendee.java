package org.mapwright.workshop;

import org.mapwright.study.Group;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;

/**
 * Somebody who takes part, by the name she is called in the room.
 *
 * @param watching whether she agreed to look on only: what she does not send cannot be kept
 */
public record Attendee(MemberId id, Pseudonym pseudonym, Group group, boolean watching, Whereabouts whereabouts) {

    Attendee called(Pseudonym other) {
        return new Attendee(id, other, group, watching, whereabouts);
    }

    Attendee now(Whereabouts other) {
        return new Attendee(id, pseudonym, group, watching, other);
    }

    /** Whether what she sends is taken. One who is on a break or has left may have something on her phone still. */
    boolean mayContribute() {
        return whereabouts != Whereabouts.AT_THE_DOOR && whereabouts != Whereabouts.REMOVED;
    }

    /** Whether she takes a seat, in the room or at its door. */
    boolean isSeated() {
        return whereabouts != Whereabouts.GONE && whereabouts != Whereabouts.REMOVED;
    }

    /** Where somebody is. */
    public enum Whereabouts {
        /** In the lobby, until the facilitator lets her in. */
        AT_THE_DOOR,
        HERE,
        ON_A_BREAK,
        /** She went quietly, and may come back. */
        GONE,
        /** The facilitator asked her to go; she stays out until let in again. */
        REMOVED
    }
}
