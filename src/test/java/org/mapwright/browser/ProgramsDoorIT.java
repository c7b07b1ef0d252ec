package org.mapwright.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.browser.Program.detail;
import static org.mapwright.browser.Program.header;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.study.TokenSecret;
import org.mapwright.testing.RealStore;

/** Which programs come in, how far, and what the door lets nobody see. */
final class ProgramsDoorIT extends WithPrograms {

    ProgramsDoorIT(Locked house) {
        super(house);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Basic cmVzZWFyY2hlcjpoZXJvbg=="})
    void withoutATokenNobodyComesIn(String authorization) throws Exception {
        HttpResponse<String> answer =
                Program.showing(authorization, house.app().address()).get("/api/studies");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(detail(answer)).contains("expected a header Authorization: Bearer");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aTokenThatIsWrongOrHasEndedOrWasTakenBackOpensNothing() throws Exception {
        String good = tokenOf("researcher", Instant.now().plusSeconds(600));
        String ended = tokenOf("researcher", Instant.now().minusSeconds(1));
        String never = TokenSecret.drawn(RANDOM).value();
        assertThat(program(good).get("/api/studies").statusCode()).isEqualTo(200);
        takeBack(good);

        for (String token : List.of(good, ended, never, "mapwright_nearly")) {
            HttpResponse<String> answer = program(token).get(map(""));
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(header(answer, "WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
            assertThat(detail(answer)).startsWith("This access token is not known");
        }
    }

    @Test
    void theSchemeIsWrittenAsOneLikes() throws Exception {
        String token = tokenOf("researcher", Instant.now().plusSeconds(600));

        assertThat(Program.showing("bearer  " + token, house.app().address())
                        .get("/api/studies")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSessionOpensNothingHereAndATokenOpensNoPage() throws Exception {
        PersonWithoutBrowser person = house.signedIn("researcher");
        HttpResponse<String> program = programOf("researcher").get("/packets/" + house.map());

        assertThat(person.get("/packets/" + house.map()).statusCode()).isEqualTo(200);
        assertThat(person.get("/api/studies").statusCode()).isEqualTo(401);
        assertThat(program.statusCode()).isEqualTo(302);
    }

    @Test
    void noSessionIsBegun() throws Exception {
        HttpResponse<String> answer = programOf("researcher").get("/api/studies");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/studies?access_token=%s", "/api/openapi.json?token=%s", "/api/maps/x?%s"})
    void aTokenInAnAddressIsRefusedEvenIfItIsGood(String path) throws Exception {
        String token = tokenOf("researcher", Instant.now().plusSeconds(600));
        HttpResponse<String> answer = program(token).get(path.formatted(token));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(detail(answer))
                .startsWith("An access token stands in this address")
                .doesNotContain(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/analysis?" + FEW, "/packet?" + FEW})
    void aMapOfAnotherStudyIsLikeOneThatIsNotThere(String what) throws Exception {
        Program outsider = programOf(Locked.OUTSIDER);
        HttpResponse<String> foreign = outsider.get(map(what));
        HttpResponse<String> missing = outsider.get("/api/maps/m-not-there" + what);

        assertThat(foreign.statusCode()).isEqualTo(404).isEqualTo(missing.statusCode());
        assertThat(detail(foreign).replace(house.map(), "m-not-there")).isEqualTo(detail(missing));
        assertThat(header(foreign, "ETag")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chair, 200",
        "researcher, 200",
        "participant, 403",
        "observer, 403",
    })
    void onlyWhoMayTakeFiguresAlongGetsThem(String who, int status) throws Exception {
        Program program = programOf(who);

        assertThat(program.get("/api/studies").statusCode()).isEqualTo(200);
        for (String what : List.of("", "/analysis?" + FEW, "/packet?" + FEW)) {
            HttpResponse<String> answer = program.get(map(what));
            assertThat(answer.statusCode()).as(what).isEqualTo(status);
            if (status == 403) {
                assertThat(detail(answer)).startsWith("In the study of this map you are " + who);
            }
        }
    }

    @Test
    void whoBecomesLessGetsLessAtOnce() throws Exception {
        Program program = programOf("leaver");
        assertThat(program.get(map("")).statusCode()).isEqualTo(200);

        RealStore.driver()
                .executableQuery("MATCH (:Account {name: 'leaver'})-[:IS]->(m:Member) SET m.role = 'OBSERVER'")
                .execute();
        assertThat(program.get(map("")).statusCode()).isEqualTo(403);
        RealStore.driver()
                .executableQuery("MATCH (:Account {name: 'leaver'})-[:IS]->(m:Member) SET m.role = 'FACILITATOR'")
                .execute();
    }

    @Test
    void answersStayWithWhoAskedAndNoOtherSiteMayReadThem() throws Exception {
        HttpHeaders headers = programOf("researcher")
                .get("/api/studies", "Origin", "https://evil.example")
                .headers();

        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()", "geolocation=()");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    }

    /** From another address of this computer, so that the other tests go on. */
    @Test
    void tooManyWrongTokensMustWaitAndNobodyElse() throws Exception {
        Program guesser = program(TokenSecret.drawn(RANDOM).value()).from("127.0.0.9");
        for (int i = 0; i < 40; i++) {
            assertThat(guesser.get("/api/studies").statusCode()).isEqualTo(401);
        }
        HttpResponse<String> later = guesser.get("/api/studies");

        assertThat(later.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(later, "Retry-After"))).isBetween(1, 30);
        assertThat(detail(later)).contains("expected the next try in");
        assertThat(programOf("researcher").get("/api/studies").statusCode()).isEqualTo(200);
        Program neighbour = programOf("researcher").from("127.0.0.9");
        assertThat(neighbour.get("/api/studies").statusCode()).isEqualTo(200);
    }

    @Test
    void noTokenIsWrittenIntoTheLog() throws Exception {
        String token = tokenOf("researcher", Instant.now().plusSeconds(600));
        program(token).get(map(""));
        program(token).get("/api/studies?access_token=" + token);
        program(token + "x").get("/api/studies");

        assertThat(house.app().printed()).noneMatch(line -> line.contains(token));
        assertThat(Files.readString(house.data().resolve("data/logs/mapwright.log")))
                .isNotEmpty()
                .doesNotContain(token);
    }

    private static void takeBack(String token) {
        RealStore.driver()
                .executableQuery("MATCH (t:AccessToken {secretHash: $hash}) DETACH DELETE t")
                .withParameters(Map.of("hash", new TokenSecret(token).hash()))
                .execute();
    }
}
