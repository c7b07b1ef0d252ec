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
    /** The agenda has no such stage. */
    NO_SUCH_STAGE;

    /** Whether it spoke of something that has been taken away: it is kept and offered back to its author. */
    public boolean isAboutSomethingGone() {
        return this == IDEA_GONE;
    }
}
