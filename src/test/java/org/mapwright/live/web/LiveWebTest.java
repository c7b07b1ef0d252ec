package org.mapwright.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real WebSocket to a real server, with its tickets and large snapshots. */
@SpringBootTest(
        classes = WebSocketApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.main.banner-mode=off")
class LiveWebTest {

    private final HttpClient browser = HttpClient.newHttpClient();
    private final String host;

    LiveWebTest(@LocalServerPort int port) {
        host = "localhost:" + port;
    }

    @Test
    void whatOneScreenAddsIsAcknowledgedAndHeardByTheOther() {
        HeardFrames heard = new HeardFrames();
        HeardFrames others = new HeardFrames();
        WebSocket socket = come(heard);
        come(others);
        say(socket, op("o-hello", "\"a line\""));
        assertThat(heard.next("ack").get("outcome").asString()).isEqualTo("applied");
        JsonNode change = others.next("ops").get("ops").get(0);
        assertThat(change.get("opId").asString()).isEqualTo("o-hello");
        assertThat(change.get("by").get("pseudonym").asString()).isEqualTo("Heron");
        assertThat(change.get("patch").asString()).isEqualTo("a line");
    }

    @Test
    void aLargeSnapshotIsFetchedAtTheSeqOfTheWelcome() throws IOException, InterruptedException {
        HeardFrames heard = new HeardFrames();
        WebSocket socket = come(heard);
        for (int i = 0; i < 3; i++) {
            say(socket, op("o-large-" + i, "\"" + "x".repeat(30_000) + "\""));
            heard.next("ack");
        }
        HeardFrames late = new HeardFrames();
        String url = welcome(late).get("snapshotUrl").asString();
        HttpResponse<String> snapshot = send(request(url).GET());
        assertThat(snapshot.statusCode()).isEqualTo(200);
        assertThat(JsonMapper.shared().readTree(snapshot.body()).size()).isGreaterThanOrEqualTo(3);
        assertThat(send(request(url.replaceAll("seq=.*", "seq=999999")).GET()).statusCode())
                .isEqualTo(410);
    }

    @Test
    void aPageOfAnotherSiteCannotOpenTheChannel() {
        assertThatThrownBy(() -> open(new HeardFrames(), "https://evil.example"))
                .hasRootCauseMessage("Unexpected HTTP response status code 403");
    }

    @Test
    void aPageOfAnotherSiteGetsNoTicket() throws IOException, InterruptedException {
        var ask = request("/live/notes/one/ticket").POST(BodyPublishers.noBody());
        assertThat(send(ask.copy().setHeader("Origin", "https://evil.example")).statusCode())
                .isEqualTo(403);
        assertThat(send(ask).statusCode()).isEqualTo(403);
    }

    @Test
    void whoIsNoMemberLearnsNothingNotEvenThatTheDocumentExists() throws IOException, InterruptedException {
        assertThat(ticket("otter", "one").statusCode()).isEqualTo(404);
        assertThat(ticket("heron", "another").statusCode()).isEqualTo(404);
        var snapshot = request("/live/notes/one/snapshot?seq=0").setHeader(WebSocketApplication.ACCOUNT, "otter");
        assertThat(send(snapshot.GET()).statusCode()).isEqualTo(404);
    }

    @Test
    void aWrongTicketIsToldAndTheChannelClosed() {
        HeardFrames heard = new HeardFrames();
        say(open(heard, "http://" + host), hello("not-a-ticket"));
        assertThat(heard.next("bye").get("reason").asString()).isEqualTo("TICKET");
        assertThat(heard.closing()).isEqualTo("1008 TICKET");
    }

    @Test
    void aFrameOver64KiBClosesTheChannel() {
        HeardFrames heard = new HeardFrames();
        WebSocket socket = come(heard);
        say(socket, op("o-too-large", "\"" + "x".repeat(64 * 1024) + "\""));
        assertThat(heard.next("bye").get("reason").asString()).isEqualTo("TOO_LARGE");
        assertThat(heard.closing()).startsWith("1009 ");
    }

    /** Frames are taken in parts; what comes in parts, or grows beyond one, is one frame all the same. */
    @Test
    void aFrameOfJustUnder64KiBIsTakenAsAWholeWhateverItsParts() {
        HeardFrames heard = new HeardFrames();
        WebSocket socket = come(heard);
        String frame = op("o-in-parts", "\"" + "ü".repeat(31_000) + "\"");
        for (int at = 0; at < frame.length(); at += 7_000) {
            int end = Math.min(frame.length(), at + 7_000);
            socket.sendText(frame.substring(at, end), end == frame.length()).join();
        }
        assertThat(heard.next("ops").get("ops").get(0).get("patch").asString()).isEqualTo("ü".repeat(31_000));
        assertThat(heard.next("ack").get("outcome").asString()).isEqualTo("applied");
        say(socket, op("o-after", "\"short\""));
        assertThat(heard.next("ack").get("opId").asString()).isEqualTo("o-after");
    }

    private WebSocket come(HeardFrames heard) {
        WebSocket socket = open(heard, "http://" + host);
        say(socket, hello(freshTicket()));
        heard.next("welcome");
        return socket;
    }

    private JsonNode welcome(HeardFrames heard) {
        say(open(heard, "http://" + host), hello(freshTicket()));
        return heard.next("welcome");
    }

    private WebSocket open(HeardFrames heard, String origin) {
        return browser.newWebSocketBuilder()
                .header("Origin", origin)
                .buildAsync(URI.create("ws://" + host + "/live/notes/one"), heard)
                .join();
    }

    private static void say(WebSocket socket, String frame) {
        socket.sendText(frame, true).join();
    }

    private static String hello(String ticket) {
        return "{\"type\":\"hello\",\"v\":1,\"ticket\":\"" + ticket + "\",\"lastSeq\":null,\"epoch\":null}";
    }

    private static String op(String id, String body) {
        return "{\"type\":\"op\",\"v\":1,\"opId\":\"" + id + "\",\"base\":0,\"group\":null,\"body\":" + body + "}";
    }

    private String freshTicket() {
        try {
            return JsonMapper.shared()
                    .readTree(ticket("heron", "one").body())
                    .get("ticket")
                    .asString();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> ticket(String account, String document) throws IOException, InterruptedException {
        return send(request("/live/notes/" + document + "/ticket")
                .setHeader(WebSocketApplication.ACCOUNT, account)
                .setHeader("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + host + path))
                .setHeader(WebSocketApplication.ACCOUNT, "heron");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
