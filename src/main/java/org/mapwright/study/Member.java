package org.mapwright.study;

/** One person in one study, known by pseudonym and group alone. */
public record Member(MemberId id, StudyId study, Pseudonym pseudonym, Group group, Role role) {

    /** The same person in another role. */
    public Member as(Role other) {
        return new Member(id, study, pseudonym, group, other);
    }
}
