package org.mapwright.shell.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One connection to the live channel, as a page opens it. What comes is handed on with the time at which it came. */
final class Wire implements WebSocket.Listener {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Queue<Person.Happening> heard;
    private final StringBuilder part = new StringBuilder();
    private @Nullable WebSocket socket;

    private Wire(Queue<Person.Happening> heard) {
        this.heard = heard;
    }

    /** @throws CompletionException when nobody answers */
    static Wire open(HttpClient client, URI address, String document, Queue<Person.Happening> heard) {
        Wire wire = new Wire(heard);
        String channel = address.toString().replaceFirst("^http", "ws") + "/live/" + document;
        wire.socket = client.newWebSocketBuilder()
                .header("Origin", address.toString())
                .connectTimeout(PATIENCE)
                .buildAsync(URI.create(channel), wire)
                .join();
        return wire;
    }

    /** @throws IOException when it could not be sent */
    void say(JsonNode frame) throws IOException {
        WebSocket open = socket;
        if (open == null) {
            throw new IOException("Nobody is there yet");
        }
        try {
            open.sendText(frame.toString(), true).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The channel is broken", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while speaking", e);
        }
    }

    void cut() {
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        long at = System.nanoTime();
        part.append(data);
        if (last) {
            heard.add(new Person.Happening.Frame(this, part.toString(), at));
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        heard.add(new Person.Happening.Broken(this));
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable cause) {
        heard.add(new Person.Happening.Broken(this));
    }
}
