package org.mapwright.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One connection to the live channel, as a page opens it. What comes waits until it is asked for. */
final class LiveLine implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> ENDS = Set.of("broken", "bye");
    private static final String BROKEN = "{\"type\":\"broken\"}";

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    /** @throws java.util.concurrent.CompletionException when nobody answers */
    LiveLine(HttpClient client, String address, String document) {
        this(client, address, address, document);
    }

    /** As a page of that origin opens it. */
    LiveLine(HttpClient client, String address, String origin, String document) {
        socket = client.newWebSocketBuilder()
                .header("Origin", origin)
                .connectTimeout(Duration.ofSeconds(5))
                .buildAsync(URI.create(address.replaceFirst("^http", "ws") + "/live/" + document), this)
                .join();
    }

    /** @throws java.util.concurrent.CompletionException when the connection is broken */
    void say(JsonNode frame) {
        socket.sendText(frame.toString(), true).join();
    }

    /** The next frame, one of type {@code broken} after the connection is; nothing when none comes in time. */
    Optional<JsonNode> next(Duration patience) {
        try {
            return Optional.ofNullable(heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS))
                    .map(JSON::readTree);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The next frame of this type; those before it are passed over. */
    JsonNode until(String type) {
        for (int i = 0; i < 50; i++) {
            JsonNode frame = next(Duration.ofSeconds(20)).orElseThrow(() -> new AssertionError("No " + type + " came"));
            if (frame.get("type").asString().equals(type)) {
                return frame;
            }
        }
        throw new AssertionError("No " + type + " came");
    }

    /** Is it closed by the other side within seconds, with a word or without? */
    boolean ends() {
        Instant until = Instant.now().plusSeconds(5);
        while (Instant.now().isBefore(until)) {
            Optional<JsonNode> frame = next(Duration.ofSeconds(1));
            if (frame.filter(one -> ENDS.contains(one.get("type").asString())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            heard.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        heard.add(BROKEN);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable cause) {
        heard.add(BROKEN);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
