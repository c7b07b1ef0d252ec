package org.mapwright.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mapwright.live.web.HeardFrames;
import org.mapwright.study.MemberId;
import org.mapwright.study.Role;
import org.mapwright.testing.RealStore;
import org.mapwright.workshop.Leading.Admit;
import org.mapwright.workshop.LiveWorkshops;
import org.mapwright.workshop.SampleRoom;
import org.mapwright.workshop.Setup;
import org.mapwright.workshop.WorkshopId;
import org.mapwright.workshop.Workshops;
import org.mapwright.workshop.door.JoinCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the code on the big screen into the room and back, as a phone asks: real requests, a real channel and store. */
@SpringBootTest(
        classes = DoorApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.main.banner-mode=off")
class JoinDoorTest {

    private static final JoinCode CODE = new JoinCode("0123456789");

    private final HttpClient phone = HttpClient.newHttpClient();
    private final String host;
    private final Workshops workshops;
    private final LiveWorkshops live;
    private WorkshopId id = SampleRoom.WORKSHOP;

    JoinDoorTest(@LocalServerPort int port, @Autowired Workshops workshops, @Autowired LiveWorkshops live) {
        this.host = "localhost:" + port;
        this.workshops = workshops;
        this.live = live;
    }

    @BeforeEach
    void aWorkshop() {
        begins(SampleRoom.setup(false, 2));
    }

    private void begins(Setup setup) {
        RealStore.wipe();
        RealStore.driver()
                .executableQuery("CREATE (:Study {id: 's'})-[:HAS_MAP]->(:Map {id: 'm'})")
                .execute();
        id = workshops.begin(SampleRoom.STUDY, SampleRoom.MAP, setup, CODE);
    }

    @Test
    void aCodeIsReadAsItWasTypedAndShowsWhatSheAgreesTo() {
        JsonNode invitation = json(post("/join/code", "{\"code\":\"o12-3456 789\"}"));

        assertThat(invitation.path("title").asString()).isEqualTo("Sleep and stress");
        assertThat(invitation.path("consent").asString()).isEqualTo("I agree.");
        assertThat(invitation.path("support").get(0).path("how").asString()).isEqualTo("0800");
        assertThat(invitation.path("groups").size()).isEqualTo(4);
        assertThat(invitation.path("name").asString()).isNotBlank();
    }

    @Test
    void aWrongCodeAndOneThatIsNoneAreToldTheSameAndAnotherSiteIsToldNothing() {
        HttpResponse<String> wrong = post("/join/code", "{\"code\":\"ZZZZZZZZZZ\"}");
        HttpResponse<String> none = post("/join/code", "{\"code\":\"hello\"}");
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).isEqualTo(wrong.body()).contains("did not open a workshop");

        var elsewhere = request("/join/code", "").setHeader("Origin", "https://evil.example");
        assertThat(send(elsewhere.POST(BodyPublishers.ofString("{\"code\":\"0123456789\"}")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void sheComesInWritesAnIdeaAndIsKnownAfterAReload() {
        HttpResponse<String> entered = enters("Quiet Otter", "\"parents\"");
        String cookie = cookie(entered);
        assertThat(entered.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Strict");
        assertThat(json(entered).path("card").asString().split(" ")).hasSize(4);

        JsonNode me = json(send(request("/join/me", cookie).GET()));
        assertThat(me.path("workshop").asString()).isEqualTo(id.value());
        assertThat(me.path("name").asString()).isEqualTo("Quiet Otter");
        assertThat(me.path("whereabouts").asString()).isEqualTo("HERE");

        HeardFrames heard = new HeardFrames();
        WebSocket channel = opens(cookie, heard);
        JsonNode welcome = heard.next("welcome");
        assertThat(welcome.path("you").path("id").asString())
                .isEqualTo(me.path("id").asString());
        assertThat(welcome.path("snapshot").path("me").path("name").asString()).isEqualTo("Quiet Otter");
        say(
                channel,
                "{\"type\":\"op\",\"v\":1,\"opId\":\"o1\",\"base\":0,"
                        + "\"body\":{\"type\":\"WriteIdea\",\"idea\":\"i1\",\"text\":\"No sleep\"}}");
        assertThat(heard.next("ack").path("outcome").asString()).isEqualTo("applied");

        HeardFrames again = new HeardFrames();
        opens(cookie, again);
        assertThat(again.next("welcome")
                        .path("snapshot")
                        .path("ideas")
                        .get(0)
                        .path("text")
                        .asString())
                .isEqualTo("No sleep");
    }

    @Test
    void noPhoneCanLeadTheWorkshop() {
        HeardFrames heard = new HeardFrames();
        WebSocket channel = opens(cookie(enters("Quiet Otter", "null")), heard);
        heard.next("welcome");
        say(channel, "{\"type\":\"op\",\"v\":1,\"opId\":\"o1\",\"base\":0,\"body\":{\"type\":\"ShowIdeas\"}}");
        assertThat(heard.next("ack").path("outcome").asString()).isEqualTo("refused");
    }

    @Test
    void aFullRoomATakenNameAndAnUnknownGroupAreSaidAndLeaveNobodyBehind() {
        enters("Quiet Otter", "\"parents\"");
        assertThat(json(enters("quiet otter", "null")).path("reason").asString())
                .isEqualTo("NAME_TAKEN");
        assertThat(json(enters("Wren", "\"pirates\"")).path("reason").asString())
                .isEqualTo("NO_SUCH_GROUP");
        assertThat(enters(" ", "null").statusCode()).isEqualTo(409);
        assertThat(enters("Wren", "null").statusCode()).isEqualTo(200);

        HttpResponse<String> third = enters("Fox", "null");
        assertThat(third.statusCode()).isEqualTo(409);
        assertThat(json(third).path("reason").asString()).isEqualTo("FULL");
        assertThat(post("/join/code", "{\"code\":\"0123456789\"}").statusCode()).isEqualTo(409);
        long guests = RealStore.driver()
                .executableQuery("MATCH (m:Member) RETURN count(m) AS n")
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
        assertThat(guests).isEqualTo(2);
    }

    @Test
    void withTheWordsOfHerCardSheComesBackOnAnotherPhone() {
        String card = json(enters("Quiet Otter", "null")).path("card").asString();

        HttpResponse<String> back = post("/join/back", "{\"words\":\"" + card.toUpperCase(Locale.ROOT) + "\"}");

        assertThat(json(send(request("/join/me", cookie(back)).GET()))
                        .path("name")
                        .asString())
                .isEqualTo("Quiet Otter");
        assertThat(post("/join/back", "{\"words\":\"no such words here\"}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoWaitsInTheLobbySeesTheWorkshopAndNotItsMapUntilLetIn() {
        begins(SampleRoom.setup(true, 5));
        String cookie = cookie(enters("Quiet Otter", "null"));
        JsonNode me = json(send(request("/join/me", cookie).GET()));
        assertThat(me.path("whereabouts").asString()).isEqualTo("AT_THE_DOOR");
        assertThat(ticket("workshop", id.value(), cookie).statusCode()).isEqualTo(200);
        assertThat(ticket("map", "m", cookie).statusCode()).isEqualTo(404);

        live.submit(
                id, new Admit(new MemberId(me.path("id").asString())), SampleRoom.member("leader", Role.FACILITATOR));

        assertThat(ticket("map", "m", cookie).statusCode()).isEqualTo(200);
        assertThat(ticket("map", "another", cookie).statusCode()).isEqualTo(404);
        assertThat(ticket("workshop", "another", cookie).statusCode()).isEqualTo(404);
        assertThat(ticket("workshop", id.value(), "").statusCode()).isEqualTo(401);
    }

    @Test
    void thePageHasAStrictPolicyOfItsOwn() {
        HttpResponse<String> page = send(request("/join", "").GET());
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
        String nonce = policy.replaceAll("(?s).*script-src 'self' 'nonce-([^']+)'.*", "$1");
        assertThat(page.body()).contains("<join-page>").contains("nonce=\"" + nonce + "\"");
    }

    private HttpResponse<String> enters(String name, String group) {
        return post(
                "/join/enter",
                "{\"code\":\"0123456789\",\"agrees\":\"ALL\",\"group\":" + group + ",\"name\":\"" + name + "\"}");
    }

    private HttpResponse<String> ticket(String kind, String document, String cookie) {
        return send(request("/join/live/" + kind + "/" + document + "/ticket", cookie)
                .POST(BodyPublishers.noBody()));
    }

    private WebSocket opens(String cookie, HeardFrames heard) {
        String ticket =
                json(ticket("workshop", id.value(), cookie)).path("ticket").asString();
        WebSocket socket = phone.newWebSocketBuilder()
                .header("Origin", "http://" + host)
                .buildAsync(URI.create("ws://" + host + "/live/workshop/" + id), heard)
                .join();
        say(socket, "{\"type\":\"hello\",\"v\":1,\"ticket\":\"" + ticket + "\"}");
        return socket;
    }

    private static void say(WebSocket socket, String frame) {
        socket.sendText(frame, true).join();
    }

    private HttpResponse<String> post(String path, String body) {
        return send(request(path, "").POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://" + host + path))
                .header("Origin", "http://" + host)
                .header("Content-Type", "application/json");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return phone.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
