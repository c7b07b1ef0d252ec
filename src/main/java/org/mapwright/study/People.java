package org.mapwright.study;

import java.util.List;
import java.util.Optional;

/** The members of studies, as those see them who look after a study. The caller has checked that she may. */
public interface People {

    /** Everybody in the study, by pseudonym. */
    List<Member> of(StudyId study);

    /** The account behind a member of the study; never shown. */
    Optional<SignInName> accountOf(StudyId study, MemberId member);

    /** Gives a member another role, unless nobody would be left to facilitate. */
    Parting changeRole(StudyId study, MemberId member, Role role);

    /** Takes a member out of the study; what she said stays, under her pseudonym. */
    Parting takeOut(StudyId study, MemberId member);

    /** Does one person facilitate every study that the other belongs to? */
    boolean facilitatesAllOf(SignInName facilitator, SignInName other);

    /** What became of a change of somebody's place in the study. */
    enum Parting {
        DONE,
        /** She is the last facilitator. */
        LAST_FACILITATOR,
        /** There is no such member in this study. */
        NOT_HERE
    }
}
