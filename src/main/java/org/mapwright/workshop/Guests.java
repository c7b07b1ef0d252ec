package org.mapwright.workshop;

import java.util.Optional;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.workshop.Attendee.Whereabouts;
import org.mapwright.workshop.door.CardWords;

/**
 * People who take part in one workshop without an account: known by a secret on their phone, and later by the words on
 * their card. Both are kept as hashes.
 */
public interface Guests {

    /** Somebody new at the door, not yet let in; she may look on only, or take part, by her role. */
    void add(WorkshopId workshop, Member guest, OneTimeSecret phone, CardWords card);

    /** She did not get in after all: nothing is kept of her. */
    void forget(MemberId guest);

    /** Whose phone it is; nothing once her workshop has been over for a day. */
    Optional<Guest> byPhone(OneTimeSecret phone);

    /** Whose card it is, in whatever workshop. */
    Optional<Guest> byCard(CardWords card);

    /** She goes on on another phone, beside the one she had. */
    void addPhone(MemberId guest, OneTimeSecret phone);

    /** Somebody who came by the door, and where she is now. */
    record Guest(WorkshopId workshop, Member member, Whereabouts whereabouts) {

        /** Whether she may see workshop and map. */
        public boolean isInside() {
            return whereabouts.isInside();
        }
    }
}
