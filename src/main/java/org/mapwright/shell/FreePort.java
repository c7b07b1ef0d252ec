package org.mapwright.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port of this computer that nobody listens on. Somebody may take it before it is used. */
public final class FreePort {

    private FreePort() {}

    /**
     * Finds one.
     *
     * @throws UncheckedIOException when every port is taken
     */
    public static int find() {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on this computer", e);
        }
    }
}
