package org.mapwright.live;

import java.io.IOException;

/** One connection to a screen, however it is carried. Frames come out in the order in which they went in, or not at all. */
public interface Line {

    /** Sends a frame; may block until the screen has taken it. Never called by two threads at once. */
    void send(String frame) throws IOException;

    /** Closes the connection; its {@link Screen} is told. May be called by any thread, more than once. */
    void close(Farewell reason);
}
