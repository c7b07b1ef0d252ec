package org.mapwright.study;

/** What became of an attempt to join a study. */
public sealed interface Joining {

    /** She belongs to the study now. */
    record Joined(SignInName account, Member member) implements Joining {}

    record Refused(Obstacle obstacle) implements Joining {}

    /** Why somebody could not join. */
    enum Obstacle {
        /** The link was used, withdrawn or is too old. */
        LINK_GONE,
        /** Somebody else signs in by this name. */
        NAME_TAKEN,
        /** Somebody in the study is called so. */
        PSEUDONYM_TAKEN,
        /** She belongs to the study already. */
        ALREADY_HERE
    }
}
