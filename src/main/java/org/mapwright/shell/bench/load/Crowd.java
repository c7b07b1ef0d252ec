package org.mapwright.shell.bench.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** All the people of a load, at their tables; they edit at an even pace, whatever the application does. */
public final class Crowd implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final List<Table> tables = new ArrayList<>();
    private final SplittableRandom random;
    private volatile boolean working;
    private volatile boolean timing;
    private Thread pace = new Thread(() -> {}, "load-pace");

    /** @param seed chooses what is done and by whom */
    public Crowd(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * Seats the people of a workshop.
     *
     * @param address under which they find the application, perhaps through something in between
     * @param silence how long they wait without a word before they take a channel for dead
     */
    public void seat(Seats seats, URI address, Duration silence) {
        Table table = new Table(seats.map(), random.nextLong() >>> 1);
        for (String cookie : seats.cookies()) {
            Door door = new StayingDoor(client, address, cookie);
            table.seat(new Person(table, door, client, address, random.split(), silence));
        }
        tables.add(table);
    }

    /** Seats them with the patience of a page. */
    public void seat(Seats seats, URI address) {
        seat(seats, address, Person.SILENCE);
    }

    List<Table> tables() {
        return tables;
    }

    /** Lets all come in, a few at a time, and waits until everybody has been welcomed. */
    public void arrive(Duration patience) throws InterruptedException {
        for (Table table : tables) {
            table.people().forEach(Person::arrive);
            await(patience, () -> table.people().stream().allMatch(Person::isWelcome), "not everybody got in");
        }
    }

    /** Begins to edit, each edit by somebody else at the next table. */
    public void work(double perSecond) {
        working = true;
        pace = Thread.ofPlatform().daemon().name("load-pace").start(() -> keepPace(perSecond));
    }

    private void keepPace(double perSecond) {
        long begin = System.nanoTime();
        try {
            for (long edit = 0; working; edit++) {
                long due = begin + (long) (edit * 1e9 / perSecond);
                long left = due - System.nanoTime();
                if (left > 0) {
                    Thread.sleep(Duration.ofNanos(left));
                }
                Table table = tables.get((int) (edit % tables.size()));
                table.edit(table.people().get(random.nextInt(table.people().size())), timing);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From now on it counts how soon others have an edit: by then the application is warm. */
    public void time() {
        timing = true;
    }

    /** Begins nothing new; what was begun goes on. */
    public void rest() throws InterruptedException {
        working = false;
        pace.interrupt();
        pace.join();
    }

    /** Waits until everything that was asked for was answered and everybody has seen it. */
    public void settle(Duration patience) throws InterruptedException {
        await(patience, this::isSettled, "not everything was answered and seen");
    }

    private boolean isSettled() {
        return tables.stream().allMatch(table -> {
            long most =
                    table.people().stream().mapToLong(p -> p.seen().seq()).max().orElse(0);
            return table.people().stream()
                    .allMatch(p -> p.isSettled() && p.seen().seq() == most);
        });
    }

    /** How many edits were acknowledged so far. */
    public int acknowledged() {
        return tables.stream().mapToInt(table -> table.acknowledged().size()).sum();
    }

    /** Waits until so many further edits were acknowledged. */
    public void awaitFurther(int edits, Duration patience) throws InterruptedException {
        int wanted = acknowledged() + edits;
        await(patience, () -> acknowledged() >= wanted, "only some of " + edits + " further edits were acknowledged");
    }

    /** Everything that was asked for until now and is not answered. */
    public Set<String> unanswered() {
        Set<String> open = new HashSet<>();
        tables.forEach(table -> table.all().stream()
                .map(Asked::op)
                .filter(op -> !table.acknowledged().contains(op))
                .forEach(open::add));
        return open;
    }

    /** Waits until everybody is back and these are acknowledged; answers how long that took, in seconds. */
    public double recovered(Set<String> operations, Duration patience) throws InterruptedException {
        long begin = System.nanoTime();
        await(
                patience,
                () -> tables.stream().flatMap(t -> t.people().stream()).allMatch(Person::isWelcome)
                        && unanswered().stream().noneMatch(operations::contains),
                "not everything that was under way was answered");
        return (System.nanoTime() - begin) / 1e9;
    }

    /** How often anybody connected. */
    public int connections() {
        return tables.stream()
                .flatMap(table -> table.people().stream())
                .mapToInt(Person::connections)
                .sum();
    }

    /** What happened how often: outcomes of edits, farewells, news of the store. */
    public Map<String, Long> notes() {
        Map<String, Long> all = new TreeMap<>();
        tables.forEach(table -> table.notes().forEach((what, times) -> all.merge(what, times.sum(), Long::sum)));
        return all;
    }

    /** Waits until that happened to somebody, as {@link #notes} calls it. */
    public void awaitNote(String what, Duration patience) throws InterruptedException {
        await(patience, () -> notes().containsKey(what), "nobody met " + what);
    }

    private void await(Duration patience, BooleanSupplier until, String otherwise) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!until.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("After " + patience + " " + otherwise + ": " + standing());
            }
            Thread.sleep(LOOK);
        }
    }

    private String standing() {
        long welcome = tables.stream()
                .flatMap(table -> table.people().stream())
                .filter(Person::isWelcome)
                .count();
        return welcome + " are in, " + unanswered().size() + " edits wait, " + notes();
    }

    @Override
    public void close() {
        working = false;
        pace.interrupt();
        tables.stream().flatMap(table -> table.people().stream()).forEach(Person::leave);
        client.shutdownNow();
    }
}
