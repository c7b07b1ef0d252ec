package org.mapwright.neo4j;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;

/**
 * Runs the store until its parent lets go of it.
 *
 * <p>Usage: {@code java -jar mapwright-store.jar FOLDER [PORT]}; without a port, or with 0, a free one is taken. It
 * says on standard output {@code WAITING} while another process holds the folder, and {@code READY host:port} once
 * Bolt answers; the same address then stands in {@code FOLDER/bolt}, which is right as long as the lock of
 * {@code FOLDER/lock} is held. It ends, cleanly, when standard input is closed
 * (so it never outlives its parent) and on SIGTERM. A database that is broken, by a full disk say, does not heal while
 * its process lives: then the process says {@code BROKEN} and ends at once, and whoever watches over it starts it again.
 */
public final class StoreProcess {

    private static final String HOST = "127.0.0.1";
    private static final int USAGE = 2;
    private static final int BROKEN = 3;

    private StoreProcess() {}

    /** Starts the store; returns once it is ready, while the process goes on. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            say("USAGE FOLDER [PORT]");
            System.exit(USAGE);
        }
        endWithParent();
        StoreFolder folder = StoreFolder.open(Path.of(arguments[0]));
        FileChannel held = hold(folder);
        Files.deleteIfExists(folder.bolt());
        var bolt = new SocketAddress(HOST, port(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0));
        start(folder, bolt, held);
        StoreFolder.writePrivately(folder.bolt(), bolt.toString());
        say("READY " + bolt);
    }

    private static void endWithParent() {
        Thread.ofPlatform().daemon().name("parent").start(() -> {
            try {
                System.in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException("Standard input broke", e);
            } finally {
                System.exit(0);
            }
        });
    }

    /** Takes the folder for this process. The lock is given back by the operating system, however the process ends. */
    private static FileChannel hold(StoreFolder folder) throws IOException {
        FileChannel file = folder.lockFile();
        if (file.tryLock() == null) {
            say("WAITING");
            file.lock();
        }
        return file;
    }

    private static int port(int wanted) throws IOException {
        try (var probe = new ServerSocket(wanted, 1, InetAddress.getByName(HOST))) {
            return probe.getLocalPort();
        }
    }

    /** The running database keeps the folder's channel in reach: one that is collected gives its lock back. */
    private static void start(StoreFolder folder, SocketAddress bolt, FileChannel held) throws IOException {
        var settings = StoreSettings.of(folder, bolt);
        StorePassword.ensure(folder, Config.newBuilder().set(settings).build());
        DatabaseManagementService running = new DatabaseManagementServiceBuilder(folder.home())
                .setConfig(settings)
                .build();
        endWhenBroken(running);
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("shutdown").unstarted(() -> stop(running, held)));
    }

    private static void endWhenBroken(DatabaseManagementService running) {
        running.registerDatabaseEventListener(new DatabaseEventListenerAdapter() {
            @Override
            public void databasePanic(DatabaseEventContext broken) {
                say("BROKEN " + broken.getDatabaseName());
                Runtime.getRuntime().halt(BROKEN); // nothing more can be written, and closing could wait for ever
            }
        });
    }

    private static void stop(DatabaseManagementService running, FileChannel held) {
        running.shutdown();
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The store folder could not be given back", e);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
