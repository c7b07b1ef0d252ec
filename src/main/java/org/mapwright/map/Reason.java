package org.mapwright.map;

/** Why a command was not carried out. */
public enum Reason {
    FACTOR_GONE,
    LINK_GONE,
    CLAIM_GONE,
    /** A link must join two factors. */
    SAME_FACTOR,
    TOO_MANY_FACTORS,
    TOO_MANY_LINKS,
    /** The id names another part already. */
    ID_TAKEN,
    /** Only its author may change a claim. */
    NOT_YOURS,
    /** The member's role does not allow it. */
    NOT_ALLOWED,
    /** The map is archived: it can be read. */
    ARCHIVED,
    /** Others have changed since what would be undone. */
    CHANGED_SINCE,
    /** There is nothing of one's own to undo or redo. */
    NOTHING_TO_UNDO,
    /** Others have built on what would be undone. */
    BUILT_ON;

    /** Whether the edit spoke of something that has been deleted: it is kept and offered back to its author. */
    public boolean isAboutSomethingGone() {
        return this == FACTOR_GONE || this == LINK_GONE || this == CLAIM_GONE;
    }
}
