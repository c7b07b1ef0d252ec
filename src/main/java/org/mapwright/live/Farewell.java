package org.mapwright.live;

/**
 * Why the server closes a channel.
 *
 * <p>A screen may come back after {@link #TOO_SLOW}, {@link #TOO_FAST}, {@link #SILENT}, {@link #RESYNC} and
 * {@link #STOPPING}; after the others only when something has changed.
 */
public enum Farewell {
    /** The ticket is spent, too old, or for something else. */
    TICKET,
    /** There is no such document. */
    GONE,
    /** The frame was not understood. */
    MALFORMED,
    /** The screen speaks another version of the protocol: load the page again. */
    VERSION,
    /** A frame was larger than 64 KiB. */
    TOO_LARGE,
    /** Far more came than can be taken. */
    TOO_FAST,
    /** What was sent was not read in time. */
    TOO_SLOW,
    /** No answer to pings, or no hello. */
    SILENT,
    /** What comes next cannot be told; say hello again. */
    RESYNC,
    /** No longer a member of the study. */
    NOT_A_MEMBER,
    /** The session has ended. */
    SIGNED_OUT,
    /** The server is stopping. */
    STOPPING
}
