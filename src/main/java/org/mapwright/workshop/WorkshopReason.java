package org.mapwright.workshop;

/** Why a command was not carried out. */
public enum WorkshopReason {
    /** The workshop is over. */
    CLOSED,
    /** All seats are taken. */
    FULL,
    /** She has not been let in, or was asked to go. */
    NOT_INSIDE,
    /** Only the facilitator may ask this. */
    NOT_ALLOWED,
    /** Only its author may change an idea. */
    NOT_YOURS,
    /** The room has seen the idea: it is everybody's now. */
    SHOWN_ALREADY,
    /** Somebody in the room is called so. */
    NAME_TAKEN,
    /** The id names another idea already. */
    ID_TAKEN,
    TOO_MANY_IDEAS,
    /** There is no such idea any more. */
    IDEA_GONE,
    /** Nobody of that id has come. */
    PERSON_UNKNOWN,
    /** She may watch, and add nothing. */
    ONLY_WATCHES,
    /** The workshop has no such group. */
    NO_SUCH_GROUP,
    /** There is no such vote. */
    NO_SUCH_VOTE,
    /** The vote is over. */
    VOTE_CLOSED,
    /** A vote is open already. */
    VOTE_OPEN,
    /** The ballot holds what was not asked. */
    BALLOT_WRONG,
    /** There is no such idea for action any more. */
    ACTION_GONE,
    TOO_MANY_ACTIONS,
    /** The idea for action has too much in it. */
    ACTION_WRONG,
    /** What the facilitator did is undone by its opposite, not by undo. */
    NO_UNDO,
    /** The agenda has no such stage. */
    NO_SUCH_STAGE;

    /** Whether it spoke of something that has been taken away: it is kept and offered back to its author. */
    public boolean isAboutSomethingGone() {
        return this == IDEA_GONE || this == ACTION_GONE;
    }
}
