package org.mapwright.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.browser.Program.detail;
import static org.mapwright.browser.Program.header;
import static org.mapwright.browser.Program.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.testing.RealStore;
import org.mapwright.value.Sha256;
import tools.jackson.databind.JsonNode;

/** What programs get from the running application over HTTP. */
final class ProgramsIT extends WithPrograms {

    ProgramsIT(Locked house) {
        super(house);
    }

    @Test
    void theStudiesOfItsOwnerAreListedWithTheirMaps() throws Exception {
        HttpResponse<String> answer = programOf("researcher").get("/api/studies");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode studies = json(answer).get("studies");
        assertThat(studies).hasSize(1);
        JsonNode study = studies.get(0);
        assertThat(study.get("id").asString()).isEqualTo("demo");
        assertThat(study.get("role").asString()).isEqualTo("researcher");
        assertThat(study.get("maps").findValuesAsString("id")).contains(house.map());
        JsonNode map = study.get("maps").get(0);
        assertThat(map.propertyNames()).containsExactly("id", "title", "place", "factors", "links", "changedAt");
        assertThat(map.get("place").propertyNames()).containsExactly("name", "nation");
        assertThat(map.get("changedAt").asString()).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(\\.[0-9]{3})?Z");
        assertThat(Instant.parse(map.get("changedAt").asString()))
                .isBefore(Instant.now().plusSeconds(60));
    }

    @Test
    void aMapComesWithoutStoriesAndItsTagIsItsHash() throws Exception {
        HttpResponse<String> answer = programOf("researcher").get(map(""));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("application/json");
        assertThat(header(answer, "ETag").replace("W/", "")).isEqualTo('"' + Sha256.of(answer.body()) + '"');
        assertThat(header(answer, "Cache-Control")).contains("private", "no-cache");
        JsonNode links = json(answer).get("links");
        assertThat(links).hasSizeGreaterThan(5);
        for (JsonNode link : links) {
            assertThat(link.get("claims")).hasSize(1);
            assertThat(link.get("claims").get(0).propertyNames()).doesNotContain("rationale", "evidence");
            assertThat(link.get("claims").get(0).at("/by/pseudonym").asString()).isNotIn(pseudonyms());
        }
        for (JsonNode factor : json(answer).get("factors")) {
            assertThat(factor.propertyNames()).doesNotContain("votes", "note", "notes");
            assertThat(factor.path("tags").valueStream().map(JsonNode::asString))
                    .as("only tags of depth, whose words are fixed")
                    .allMatch(tag -> tag.matches("(intervention )?level: [a-z ]+"));
        }
    }

    private static Set<String> pseudonyms() {
        return Set.copyOf(RealStore.driver()
                .executableQuery("MATCH (:Member)-[:CALLED]->(w) RETURN DISTINCT w.text AS text")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("text").asString())
                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/analysis?" + FEW, "/packet?" + FEW})
    void whatTheReaderKeepsIsNotSentAgain(String what) throws Exception {
        Program program = programOf("researcher");
        HttpResponse<byte[]> first = program.bytes(map(what));
        HttpResponse<String> again = program.get(map(what), "If-None-Match", header(first, "ETag"));
        HttpResponse<String> other = program.get(map(what), "If-None-Match", "\"something-else\"");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(header(other, "ETag")).isEqualTo(header(first, "ETag"));
    }

    @Test
    void anotherParameterIsAnotherAnswer() throws Exception {
        Program program = programOf("researcher");
        String tag = header(program.get(map("/analysis?" + FEW)), "ETag");

        assertThat(program.get(map("/analysis?" + FEW + "&research=true"), "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(program.get(map("/analysis?" + FEW.replace("seed=7", "seed=8")), "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void theAnalysisIsWhatTheCommandLineSaysOfTheFile(boolean research, @TempDir Path folder) throws Exception {
        Program program = programOf("chair");
        Path file = Files.writeString(
                folder.resolve("map.json"), program.get(map("")).body());
        Path said = folder.resolve("said.json");
        String answer =
                program.get(map("/analysis?" + FEW + "&research=" + research)).body();

        Command.Ended command = research ? analyse(file, said, "--research") : analyse(file, said);

        assertThat(command.status()).as(command.printed()).isZero();
        assertThat(answer).isEqualTo(Files.readString(said));
        assertThat(answer).contains("\"seed\" : 7", "\"timeLimitSeconds\" : null");
    }

    private static Command.Ended analyse(Path file, Path said, String... more)
            throws IOException, InterruptedException {
        List<Object> words =
                new ArrayList<>(List.of("analyse", file, "--format", "json", "--time-limit", "none", "--output", said));
        words.addAll(List.of("--ensemble", "20", "--max-loop-length", "5", "--seed", "7", "--top", "3"));
        words.addAll(List.of(more));
        return Command.run(words.toArray());
    }

    @Test
    void aPacketIsReproducedByTheCommandLine(@TempDir Path folder) throws Exception {
        HttpResponse<byte[]> answer = programOf("chair").bytes(map("/packet?" + FEW));
        Path packet = Files.write(folder.resolve("map.zip"), answer.body());

        assertThat(header(answer, "Content-Type")).isEqualTo("application/zip");
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("attachment")
                .contains("analysis.zip");
        assertThat(Command.run("reproduce", packet).status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/analysis?max-loop-length=13 | max-loop-length: expected a whole number from 2 to 12, found 13.",
                "/analysis?ensemble=many | ensemble: expected a whole number from 0 to 5000, found many.",
                "/analysis?research=1 | research: expected true or false, found 1.",
                "/packet?time-limit=2s | time-limit: there is no such parameter here; expected one of"
                        + " max-loop-length, max-loops, ensemble, seed, top."
            })
    void aBadParameterIsToldInOneSentence(String what, String sentence) throws Exception {
        HttpResponse<String> answer = programOf("researcher").get(map(what));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(detail(answer)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api, 404",
        "GET, /api/nothing, 404",
        "GET, /api/openapi.json.yaml, 404",
        "GET, /api/maps/a%20b, 404",
        "POST, /api/studies, 405",
        "PUT, /api/nothing, 405",
        "DELETE, /api/studies, 405"
    })
    void whateverElseIsAskedForIsAnsweredInASentence(String method, String path, int status) throws Exception {
        HttpResponse<String> answer = programOf("researcher").send(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(detail(answer)).contains("expected");
    }

    @Test
    void anybodyMayReadTheDescriptionAndEveryAddressInItAnswers() throws Exception {
        HttpResponse<String> description =
                Program.showing("", house.app().address()).get("/api/openapi.json");
        assertThat(description.statusCode()).isEqualTo(200);
        Program program = programOf("researcher");

        for (String path : json(description).get("paths").propertyNames()) {
            String address = path.replace("{id}", house.map());
            assertThat(program.get(address).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(description.body()).doesNotContain("/packets/", "/live/", "/thumbnails/", house.map());
    }
}
