package org.mapwright.shell.bench.load;

import java.io.IOException;

/** How one person gets to the channel of her map. */
public interface Door {

    /**
     * A ticket that is good once.
     *
     * @param document as the channel's address calls it, {@code map/ID}
     * @throws IOException when nobody answers, or not as somebody who is up
     */
    String ticket(String document) throws IOException, InterruptedException;

    /**
     * A snapshot that is too large for the channel.
     *
     * @param path as the welcome names it
     * @throws IOException when it could not be had
     */
    String fetch(String path) throws IOException, InterruptedException;
}
