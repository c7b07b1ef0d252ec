package org.mapwright.study;

/** What an invited person says of herself. */
public record Newcomer(Pseudonym pseudonym, Group group) {}
