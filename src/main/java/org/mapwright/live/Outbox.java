package org.mapwright.live;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.mapwright.study.Member;

/**
 * What waits to be sent on one line, in order. Changes that wait together go as one frame; presence goes when nothing
 * else waits, the newest only. A line that cannot keep up is closed: its screen comes back and catches up.
 */
final class Outbox {

    /** The most changes and frames that wait for one line. */
    private static final int MOST = 2_000;
    /** The most changes in one frame. */
    private static final int MOST_IN_FRAME = 200;

    private final Line line;
    private final Executor threads;
    private final Deque<Parcel> parcels = new ArrayDeque<>();
    private Optional<ServerFrame> presence = Optional.empty();
    private int waiting;
    private boolean sending;
    private boolean closed;

    Outbox(Line line, Executor threads) {
        this.line = line;
        this.threads = threads;
    }

    private sealed interface Parcel {

        record Frame(Supplier<ServerFrame> frame) implements Parcel {}

        record Changes(List<Advance<?, ?>> changes, Member viewer) implements Parcel {}

        /** The last one: then the line is closed. */
        record Last(Farewell reason) implements Parcel {}
    }

    void add(ServerFrame frame) {
        add(() -> frame);
    }

    /** A frame that is made when its turn comes, off the thread that hands it in. */
    void add(Supplier<ServerFrame> frame) {
        put(new Parcel.Frame(frame), 1);
    }

    /** Changes, as that member sees them. */
    void add(List<? extends Advance<?, ?>> changes, Member viewer) {
        synchronized (parcels) {
            if (parcels.peekLast() instanceof Parcel.Changes last
                    && last.viewer().equals(viewer)
                    && last.changes().size() + changes.size() <= MOST_IN_FRAME) {
                last.changes().addAll(changes);
                waiting += changes.size();
                return;
            }
        }
        put(new Parcel.Changes(new ArrayList<>(changes), viewer), changes.size());
    }

    void addPresence(ServerFrame frame) {
        synchronized (parcels) {
            presence = Optional.of(frame);
        }
        start();
    }

    /** Says goodbye after all that waits, and closes the line. */
    void finish(Farewell reason) {
        put(new Parcel.Last(reason), 1);
    }

    /** Nothing more can be sent. */
    void close() {
        synchronized (parcels) {
            closed = true;
            parcels.clear();
            presence = Optional.empty();
        }
    }

    private void put(Parcel parcel, int count) {
        boolean tooSlow;
        synchronized (parcels) {
            if (closed) {
                return;
            }
            parcels.add(parcel);
            waiting += count;
            tooSlow = waiting > MOST;
        }
        if (tooSlow) {
            close();
            line.close(Farewell.TOO_SLOW);
        } else {
            start();
        }
    }

    private void start() {
        synchronized (parcels) {
            if (sending || closed || (parcels.isEmpty() && presence.isEmpty())) {
                return;
            }
            sending = true;
        }
        threads.execute(this::send);
    }

    private void send() {
        try {
            for (Optional<Parcel> next = next(); next.isPresent(); next = next()) {
                send(next.get());
            }
        } catch (IOException e) {
            close();
            line.close(Farewell.TOO_SLOW);
        }
    }

    private Optional<Parcel> next() {
        synchronized (parcels) {
            Parcel parcel = parcels.poll();
            Optional<Parcel> next = Optional.ofNullable(parcel);
            if (parcel != null) {
                waiting -= count(parcel);
            } else if (presence.isPresent()) {
                ServerFrame frame = presence.get();
                presence = Optional.empty();
                next = Optional.of(new Parcel.Frame(() -> frame));
            }
            sending = next.isPresent();
            return next;
        }
    }

    private static int count(Parcel parcel) {
        return parcel instanceof Parcel.Changes changes ? changes.changes().size() : 1;
    }

    private void send(Parcel parcel) throws IOException {
        switch (parcel) {
            case Parcel.Frame frame -> line.send(Frames.write(frame.frame().get()));
            case Parcel.Changes changes -> line.send(Frames.write(ops(changes)));
            case Parcel.Last last -> {
                line.send(Frames.write(new ServerFrame.Bye(last.reason())));
                close();
                line.close(last.reason());
            }
        }
    }

    private static ServerFrame ops(Parcel.Changes parcel) {
        List<Advance<?, ?>> changes = parcel.changes();
        return new ServerFrame.Ops(
                changes.getFirst().change().seq(),
                changes.getLast().change().seq(),
                changes.stream()
                        .<ServerFrame.AppliedOp>map(change -> change.applied(parcel.viewer()))
                        .toList());
    }
}
