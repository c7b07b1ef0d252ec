package org.mapwright.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mapwright.browser.Built;
import org.mapwright.shell.DataFolder;
import org.mapwright.shell.FreePort;
import org.mapwright.shell.bench.load.Crowd;
import org.mapwright.shell.bench.load.Ledger;
import org.mapwright.shell.bench.load.Preparation;
import org.mapwright.shell.bench.load.Reckoning;
import org.mapwright.shell.bench.load.Seats;
import org.mapwright.shell.bench.load.Server;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The application to which something is done, with workshops that wait for it. */
final class Faulty implements AutoCloseable {

    /** The long form of every fault, or the short one. */
    static final boolean LONG = Boolean.getBoolean("mapwright.faults");

    static final int PEOPLE = 5;
    static final int TABLES = 3;
    private static final int EDITS_A_SECOND = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** As long as pages wait without a word before they take a channel for dead. */
    static final Duration AS_PAGES = Duration.ofSeconds(40);

    private final Path folder;
    private final List<String> launcher;
    private final Deque<Seats> seats;
    private final int port = FreePort.find();
    private Server server;

    private Faulty(Path folder, List<String> launcher, List<Seats> seats) throws IOException, InterruptedException {
        this.folder = folder;
        this.launcher = launcher;
        this.seats = new ArrayDeque<>(seats);
        this.server = start();
    }

    /**
     * @param loads how many crowds will come, one after another
     * @param environment of the application, {@code NAME=VALUE}
     */
    static Faulty prepare(Path folder, int loads, String... environment) throws IOException, InterruptedException {
        List<String> launcher = Stream.of(List.of("env"), List.of(environment), Built.command())
                .flatMap(List::stream)
                .toList();
        return new Faulty(folder, launcher, Preparation.prepare(folder, loads * TABLES, PEOPLE));
    }

    private Server start() throws IOException, InterruptedException {
        return Server.start(launcher, folder, port);
    }

    Server server() {
        return server;
    }

    /** Kills the application, as a power cut would, and starts it again. */
    void killAndStart() throws IOException, InterruptedException {
        server.kill();
        server = start();
    }

    /** What is done to it while people edit; answers how many seconds it took until all was well again. */
    interface Fault {

        double happen(Crowd crowd) throws IOException, InterruptedException;
    }

    /** The same where people reach the application as it is, and are as patient as pages. */
    Reckoning under(String name, Fault fault) throws IOException, InterruptedException {
        return under(name, server.address(), AS_PAGES, fault);
    }

    /**
     * Lets people edit while it happens, and reckons up.
     *
     * @param name of the fault, for the line that is printed
     * @param silence after which people take a channel for dead
     */
    Reckoning under(String name, URI address, Duration silence, Fault fault) throws IOException, InterruptedException {
        try (Crowd crowd = new Crowd(name.hashCode())) {
            for (int table = 0; table < TABLES; table++) {
                crowd.seat(seats.remove(), address, silence);
            }
            crowd.arrive(PATIENCE);
            crowd.work(EDITS_A_SECOND);
            crowd.awaitFurther(2 * EDITS_A_SECOND, PATIENCE);
            double recovered = fault.happen(crowd);
            crowd.awaitFurther(EDITS_A_SECOND, PATIENCE);
            crowd.rest();
            crowd.settle(PATIENCE);
            Reckoning sum = Ledger.reckon(DataFolder.of(folder.toString()), crowd);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d acked, %d found, %d lost, %d doubled, %d diverged, %.1f seconds to recover"
                            + " (%d of %d delivered one by one, %d connections, %s)%n",
                    name,
                    sum.acked(),
                    sum.found(),
                    sum.lost(),
                    sum.doubled(),
                    sum.diverged(),
                    recovered,
                    sum.delivered(),
                    sum.expected(),
                    crowd.connections(),
                    crowd.notes());
            assertThat(sum.isSound()).as("%s: %s", name, sum).isTrue();
            assertThat(crowd.notes().keySet()).as(name).doesNotContain("refused", "parked", "noop");
            return sum;
        }
    }

    /**
     * Lets people edit with nothing going wrong, then has the store spoiled behind everybody's back, and reckons up.
     *
     * @param cypher changes the log of the map {@code $map}
     */
    Reckoning spoiled(String cypher) throws IOException, InterruptedException {
        Seats only = seats.remove();
        try (Crowd crowd = new Crowd(1)) {
            crowd.seat(only, server.address());
            crowd.arrive(PATIENCE);
            crowd.work(EDITS_A_SECOND);
            crowd.awaitFurther(EDITS_A_SECOND, PATIENCE);
            crowd.rest();
            crowd.settle(PATIENCE);
            try (Driver driver = driver()) {
                driver.executableQuery(cypher)
                        .withParameters(Map.of("map", only.map()))
                        .execute();
            }
            return Ledger.reckon(DataFolder.of(folder.toString()), crowd);
        }
    }

    private Driver driver() throws IOException {
        Path store = folder.resolve("store");
        String address = "bolt://" + Files.readString(store.resolve("bolt")).strip();
        String password = Files.readString(store.resolve("password")).strip();
        return GraphDatabase.driver(address, AuthTokens.basic("neo4j", password));
    }

    /** Something that takes time by its nature: no test waits like this for anything else. */
    static void lasts(Duration time) throws InterruptedException {
        Thread.sleep(time);
    }

    /** How long it takes until everybody is back and all that was asked for meanwhile is answered. */
    static double recovered(Crowd crowd) throws InterruptedException {
        return crowd.recovered(crowd.unanswered(), PATIENCE);
    }

    @Override
    public void close() {
        server.close();
    }
}
