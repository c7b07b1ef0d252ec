package org.mapwright.shell.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.mapwright.shell.DataFolder;
import org.mapwright.shell.FreePort;
import org.mapwright.value.Words;

/** Lets workshops work at once on the application and a store of its own, and reckons up. */
public final class WorkshopBench {

    private static final Words WORDS = Words.of("benchworkshop");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long BETWEEN_NEWS = 10;

    private final List<String> launcher;
    private final Path folder;
    private final Load load;
    private final Consumer<String> progress;

    /**
     * @param launcher the beginning of the command line that starts the application
     * @param folder that does not exist yet; it stays
     * @param progress hears what is done at the moment
     */
    public WorkshopBench(List<String> launcher, Path folder, Load load, Consumer<String> progress) {
        this.launcher = List.copyOf(launcher);
        this.folder = folder;
        this.load = load;
        this.progress = progress;
    }

    /** Whether it can be measured on this system. */
    public static boolean isPossible() {
        return Usage.isKnown();
    }

    /** Takes as long as people edit, and what coming in and reckoning up take. */
    public Borne run() throws IOException, InterruptedException {
        progress.accept(WORDS.say("preparing", load.workshops(), load.people()));
        List<Seats> seats = Preparation.prepare(folder, load.workshops(), load.people());
        progress.accept(WORDS.say("starting"));
        try (Server server = Server.start(launcher, folder, FreePort.find());
                PageProbe probe = new PageProbe(seats, server.address());
                Crowd crowd = new Crowd(load.seed())) {
            seats.forEach(one -> crowd.seat(one, server.address()));
            progress.accept(WORDS.say("arriving", load.all()));
            crowd.arrive(PATIENCE);
            return edited(server, crowd, probe);
        }
    }

    private Borne edited(Server server, Crowd crowd, PageProbe probe) throws IOException, InterruptedException {
        crowd.work(load.rate());
        progress.accept(WORDS.say("warming", load.warmUp()));
        Thread.sleep(Duration.ofSeconds(load.warmUp()));
        progress.accept(WORDS.say("editing", load.seconds(), load.rate()));
        double[] before = cpu(server);
        long begin = System.nanoTime();
        crowd.time();
        probe.start();
        watch(crowd, begin);
        crowd.rest();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double[] after = cpu(server);
        Pages pages = probe.pages();
        progress.accept(WORDS.say("settling"));
        crowd.settle(PATIENCE);
        long heap = server.heap();
        progress.accept(WORDS.say("reckoning"));
        return new Borne(
                load,
                Ledger.reckon(DataFolder.of(folder.toString()), crowd),
                pages,
                crowd.connections(),
                heap,
                Usage.memory(server.pid()),
                Usage.memory(server.store().pid()),
                (after[0] - before[0]) / seconds,
                (after[1] - before[1]) / seconds,
                (after[2] - before[2]) / seconds);
    }

    private void watch(Crowd crowd, long begin) throws InterruptedException {
        for (long left = load.seconds(); left > 0; left = load.seconds() - since(begin)) {
            Thread.sleep(Duration.ofSeconds(Math.min(BETWEEN_NEWS, left)));
            progress.accept(WORDS.say("acknowledged", since(begin), load.seconds(), crowd.acknowledged()));
        }
    }

    private static long since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    }

    private static double[] cpu(Server server) throws IOException {
        return new double[] {
            Usage.cpu(server.pid()),
            Usage.cpu(server.store().pid()),
            Usage.cpu(ProcessHandle.current().pid())
        };
    }
}
