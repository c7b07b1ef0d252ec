package org.mapwright.study;

import java.util.Optional;

/** The studies there are. Asks nobody who may see them: the caller has asked {@link Memberships}. */
public interface Studies {

    Optional<Study> find(StudyId id);

    /** Adds the study, or does nothing when a study of that id is there. */
    void add(Study study);

    /** Gives the study that is there another title. */
    void rename(Study study);

    /** Makes the account a member, or changes what that member is. */
    void enrol(SignInName account, Member member);

    /** How many people belong to the study. */
    int size(StudyId study);
}
