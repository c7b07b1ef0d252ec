package org.mapwright.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapwright.browser.PersonWithoutBrowser.leadsTo;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The locks of the running application, tried from outside over HTTP and WebSocket. */
@ExtendWith(Locked.Doors.class)
final class LocksIT {

    private static final String FOREIGN = "https://evil.example";

    private final Locked house;

    LocksIT(Locked house) {
        this.house = house;
    }

    @Test
    void theSessionIsAnotherOneAfterSigningIn() throws Exception {
        PersonWithoutBrowser person = house.stranger();
        person.get("/login");
        String before = person.session();

        person.signIn("chair", Locked.PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(person.session()).isNotEmpty().isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/logout", "/"})
    void aFormWithoutItsTokenChangesNothing(String path) throws Exception {
        PersonWithoutBrowser person = house.signedIn("chair");

        assertThat(person.post(path, house.app().address()).statusCode()).isIn(302, 403, 405);
        assertThat(person.get("/thumbnails/" + house.map() + "/1").statusCode()).isEqualTo(200);
    }

    @Test
    void aPageOfAnotherSiteOpensNoChannelAndGetsNoTicket() throws Exception {
        PersonWithoutBrowser person = house.signedIn("chair");

        assertThat(person.post("/live/" + house.document() + "/ticket", FOREIGN).statusCode())
                .isEqualTo(403);
        assertThatThrownBy(() ->
                        new LiveLine(HttpClient.newHttpClient(), house.app().address(), FOREIGN, house.document()))
                .hasRootCauseMessage("Unexpected HTTP response status code 403");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/live/map/%s/snapshot?seq=0",
                "/thumbnails/%s/1",
                "/packets/%s",
                "/maps/%s/views",
                "/maps/%s/last-changes",
                "/maps/%s/history",
                "/maps/%s/at/1",
                "/maps/%s/changes?from=0&to=1",
                "/maps/%s/moment?at=2026-04-01T09:00:00Z"
            })
    void aMapOfAnotherStudyIsLikeOneThatIsNotThere(String path) throws Exception {
        PersonWithoutBrowser outsider = house.signedIn(Locked.OUTSIDER);
        HttpResponse<String> foreign = outsider.get(path.formatted(house.map()));
        HttpResponse<String> missing = outsider.get(path.formatted("m-not-there"));

        assertThat(foreign.statusCode()).isEqualTo(404).isEqualTo(missing.statusCode());
        assertThat(unnamed(foreign)).isEqualTo(unnamed(missing));
    }

    private static String unnamed(HttpResponse<String> answer) {
        return answer.body().replaceAll("\"timestamp\":\"[^\"]*\"", "").replaceAll("\"path\":\"[^\"]*\"", "");
    }

    @Test
    void aMapOfAnotherStudyGivesNoTicketEither() throws Exception {
        PersonWithoutBrowser outsider = house.signedIn(Locked.OUTSIDER);
        String here = house.app().address();

        assertThat(outsider.post("/live/" + house.document() + "/ticket", here).statusCode())
                .isEqualTo(404);
        assertThat(outsider.post("/live/map/m-not-there/ticket", here).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "chair, applied, applied",
        "participant, applied, refused",
        "researcher, refused, refused",
        "observer, refused, refused"
    })
    void eachRoleMayDoWhatItMay(String who, String adding, String renamingTheMap) throws Exception {
        PersonWithoutBrowser person = house.signedIn(who);
        try (LiveLine line = person.visit(house.document())) {
            ObjectNode position = json().put("x", 0).put("y", 0);
            ObjectNode add = json().put("type", "AddFactor").put("factor", "f-lock-" + who);
            add.put("label", "Added by " + who).put("kind", "CONTEXT").set("position", position);
            line.say(operation("o-add-" + who, add));
            assertThat(line.until("ack").get("outcome").asString()).isEqualTo(adding);

            line.say(operation("o-name-" + who, json().put("type", "RenameMap").put("title", "Renamed by " + who)));
            assertThat(line.until("ack").get("outcome").asString()).isEqualTo(renamingTheMap);
        }
    }

    @Test
    void signingOutClosesTheChannelAndTheSessionOpensNothing() throws Exception {
        PersonWithoutBrowser person = house.signedIn("leaver");
        PersonWithoutBrowser sameElsewhere = house.signedIn("leaver");
        try (LiveLine line = person.visit(house.document());
                LiveLine elsewhere = sameElsewhere.visit(house.document())) {
            person.signOut();

            assertThat(line.ends()).isTrue();
            assertThat(person.post(
                                    "/live/" + house.document() + "/ticket",
                                    house.app().address())
                            .statusCode())
                    .isEqualTo(401);
            assertThat(elsewhere.ends()).isFalse();
        }
    }

    @Test
    void tooManyWrongPasswordsMustWaitWhetherTheNameExistsOrNot() throws Exception {
        for (String name : List.of("nobody-of-that-name", "observer2")) {
            PersonWithoutBrowser person = house.stranger();
            for (int i = 0; i < 8; i++) {
                assertThat(leadsTo(person.trySignIn(name, "wrong password " + i)))
                        .endsWith("/login?wrong");
            }
            assertThat(leadsTo(person.trySignIn(name, Locked.PASSWORD))).endsWith("/login?later=2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/mapwright/app.css", "/favicon.svg", "/thumbnails/none/1", "/nothing-here"})
    void everyAnswerCarriesItsLocks(String path) throws Exception {
        HttpHeaders headers = house.stranger().get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'")
                .doesNotContain("http:", "https:", "*");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()", "geolocation=()");
    }

    @Test
    void cookiesStayOnThisSiteAndAreClosedToScripts() throws Exception {
        PersonWithoutBrowser person = house.stranger();
        person.get("/login");
        List<String> cookies =
                person.trySignIn("chair", Locked.PASSWORD).headers().allValues("Set-Cookie");

        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void noPageIsShownToWhoIsNotSignedIn() throws IOException, InterruptedException {
        for (String path : List.of("/", "/settings", "/studies", "/study/demo/people", "/map/" + house.map())) {
            assertThat(leadsTo(house.stranger().get(path))).as(path).endsWith("/login");
        }
    }

    private static ObjectNode operation(String id, ObjectNode body) {
        ObjectNode frame = json().put("type", "op")
                .put("v", 1)
                .put("opId", id)
                .put("base", 0)
                .putNull("group");
        frame.set("body", body);
        return frame;
    }

    private static ObjectNode json() {
        return JsonMapper.shared().createObjectNode();
    }
}
