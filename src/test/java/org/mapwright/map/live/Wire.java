package org.mapwright.map.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.mapwright.live.Farewell;
import org.mapwright.live.Line;
import org.mapwright.live.Screen;

/**
 * A connection through a bad network: frames arrive in order, after a while; now and then one of the server's is lost
 * or comes twice, and the whole may break.
 */
final class Wire implements Line {

    private static final String END = "";

    private final Stage stage;
    private final RandomGenerator random;
    private final double loss;
    private final Consumer<String> reader;
    private final Runnable broken;
    private final Deque<String> toScreen = new ArrayDeque<>();
    private final Deque<String> toServer = new ArrayDeque<>();
    private Optional<Screen> server = Optional.empty();
    private boolean cut;

    Wire(Stage stage, RandomGenerator random, double loss, Consumer<String> reader, Runnable broken) {
        this.stage = stage;
        this.random = random;
        this.loss = loss;
        this.reader = reader;
        this.broken = broken;
    }

    void connect(Screen screen) {
        server = Optional.of(screen);
    }

    /** The screen sends. */
    void say(String frame) {
        toServer.add(frame);
        stage.soon(this::arriveAtServer);
    }

    @Override
    public void send(String frame) {
        boolean mayGoWrong = frame.contains("\"type\":\"ops\"") || frame.contains("\"type\":\"ack\"");
        int copies = !mayGoWrong || random.nextDouble() >= loss ? 1 : random.nextBoolean() ? 0 : 2;
        for (int i = 0; i < copies; i++) {
            toScreen.add(frame);
            stage.soon(this::arriveAtScreen);
        }
    }

    /** What is under way is lost; each side hears of it for itself. */
    void cut() {
        if (!cut) {
            cut = true;
            toScreen.clear();
            toServer.clear();
            stage.soon(broken);
            stage.soon(() -> server.ifPresent(Screen::hungUp));
        }
    }

    /** The server closes: what it sent before still arrives. */
    @Override
    public void close(Farewell reason) {
        toScreen.add(END);
        stage.soon(this::arriveAtScreen);
    }

    private void arriveAtScreen() {
        Optional<String> frame = Optional.ofNullable(toScreen.poll());
        if (frame.equals(Optional.of(END))) {
            cut();
        } else {
            frame.ifPresent(reader);
        }
    }

    private void arriveAtServer() {
        Optional.ofNullable(toServer.poll()).ifPresent(frame -> server.ifPresent(screen -> screen.received(frame)));
    }
}
