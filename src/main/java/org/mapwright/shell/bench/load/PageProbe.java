package org.mapwright.shell.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;

/** Facilitators who open the first page meanwhile, one a second. */
final class PageProbe implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Door> doors;
    private final Spans spans = new Spans();
    private final Thread work = Thread.ofVirtual().unstarted(this::work);
    private int failed;

    PageProbe(List<Seats> seats, URI address) {
        doors = seats.stream()
                .<Door>map(one -> new StayingDoor(client, address, one.cookies().getFirst()))
                .toList();
    }

    void start() {
        work.start();
    }

    private void work() {
        try {
            for (int i = 0; true; i++) {
                Thread.sleep(PAUSE);
                open(doors.get(i % doors.size()));
            }
        } catch (InterruptedException e) {
            // that was all
        }
    }

    private void open(Door door) throws InterruptedException {
        long begin = System.nanoTime();
        try {
            door.fetch("/");
            spans.add(System.nanoTime() - begin);
        } catch (IOException e) {
            failed++;
        }
    }

    /** Ends, and tells how long pages took. */
    Pages pages() throws InterruptedException {
        work.interrupt();
        work.join();
        return new Pages(spans.percentile(0.5), spans.percentile(0.95), failed);
    }

    @Override
    public void close() {
        work.interrupt();
        client.shutdownNow();
    }
}
