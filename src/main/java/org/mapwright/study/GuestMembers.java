package org.mapwright.study;

import java.util.Optional;

/** Members of a study who have no account: they came to a workshop, and are known by their phone. */
public interface GuestMembers {

    /** Stands before a guest's id where the sign-in name of an account would be; no sign-in name has a colon. */
    String PREFIX = "guest:";

    /** The guest, until she is asked to go or her workshop is over; one who waits at its door is an observer. */
    Optional<Member> member(MemberId guest, StudyId study);

    /** By what she is known where members with an account are by their sign-in name. */
    static String account(MemberId guest) {
        return PREFIX + guest.value();
    }

    /** Whose id that is, where it is a guest's. */
    static Optional<MemberId> idOf(String account) {
        return account.startsWith(PREFIX)
                ? Optional.of(new MemberId(account.substring(PREFIX.length())))
                : Optional.empty();
    }
}
