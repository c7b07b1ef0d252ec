package org.mapwright.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between people and the application, and does to their connections what a network does. */
final class Network implements AutoCloseable {

    /** How the network is. */
    enum Weather {
        /** All passes. */
        FAIR,
        /** Nobody gets through, and connections break. */
        CUT,
        /** Connections stay, and nothing comes through: neither side hears of it. */
        SILENT,
        /** What comes to people comes slowly. */
        SLOW,
        /** Now and then a frame comes twice, or after the one that followed it; in both directions. */
        WILD
    }

    private static final int MOST_WAITING = 200;

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Weather weather = Weather.FAIR;
    private volatile boolean closed;

    Network(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, MOST_WAITING, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("network").start(this::take);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    Weather weather() {
        return weather;
    }

    boolean isClosed() {
        return closed;
    }

    void turn(Weather now) {
        weather = now;
        if (now == Weather.CUT) {
            hangUp();
        }
    }

    private void hangUp() {
        open.forEach(Network::close);
        open.clear();
    }

    private void take() {
        while (!closed) {
            try {
                Socket person = door.accept();
                if (weather == Weather.CUT) {
                    close(person);
                } else {
                    join(person);
                }
            } catch (IOException e) {
                if (!closed) {
                    throw new UncheckedIOException("The network broke by itself", e);
                }
            }
        }
    }

    private void join(Socket person) {
        try {
            Socket application = new Socket(InetAddress.getLoopbackAddress(), target);
            person.setTcpNoDelay(true);
            application.setTcpNoDelay(true);
            open.add(person);
            open.add(application);
            new Stream(this, person, application, false).start();
            new Stream(this, application, person, true).start();
        } catch (IOException e) {
            close(person);
        }
    }

    /** One direction is at its end: so is the other. */
    void ended(Socket from, Socket to) {
        close(from);
        close(to);
        open.remove(from);
        open.remove(to);
    }

    static int read(InputStream from) throws IOException {
        int read = from.read();
        if (read < 0) {
            throw new IOException("The other side hung up");
        }
        return read;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is broken, which is all that was wanted
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        door.close();
        hangUp();
    }
}
