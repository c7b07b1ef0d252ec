package org.mapwright.live;

/** The server's end of a {@link Line}: what the line brings in. Called by one thread at a time. */
public interface Screen {

    /** The largest frame a screen may send, in bytes of UTF-8. */
    int LARGEST_FRAME = 64 * 1024;

    /** A frame came in. */
    void received(String frame);

    /** The line broke or was closed. */
    void hungUp();
}
