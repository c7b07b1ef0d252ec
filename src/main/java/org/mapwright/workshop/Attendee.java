package org.mapwright.workshop;

import org.mapwright.study.Group;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.value.Authored;

/**
 * Somebody who takes part, by the name she is called in the room.
 *
 * @param watching whether she agreed to look on only: what she does not send cannot be kept
 */
public record Attendee(MemberId id, Pseudonym pseudonym, Group group, boolean watching, Whereabouts whereabouts)
        implements Authored {

    @Override
    public String author() {
        return id.value();
    }

    Attendee called(Pseudonym other) {
        return new Attendee(id, other, group, watching, whereabouts);
    }

    Attendee now(Whereabouts other) {
        return new Attendee(id, pseudonym, group, watching, other);
    }

    /** Whether she was let in and was not asked to go, be she here or not. */
    public boolean isInside() {
        return whereabouts.isInside();
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
        REMOVED;

        /** Let in and not asked to go: what she has on her phone still is taken, also on a break and after she left. */
        public boolean isInside() {
            return this != AT_THE_DOOR && this != REMOVED;
        }
    }
}
