package org.mapwright.study;

/** One person in one study, known by pseudonym and group alone. */
public record Member(MemberId id, StudyId study, Pseudonym pseudonym, Group group, Role role) {}
