package org.mapwright.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every command has figures, or a sentence, for every map; what is no number stands nowhere. */
class EdgeMapsTest extends OnCommandLine {

    private static final Pattern NO_NUMBER = Pattern.compile("\\b(NaN|nan|Infinity|infinity|null)\\b|[∞\\uFFFD]");

    /**
     * A map as its two tables.
     *
     * @param factors a label a line
     * @param links cause, effect and polarity, a row each
     */
    record Tables(String name, List<String> factors, List<String> links) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Tables> maps() {
        return Stream.of(
                new Tables("no links", List.of("a", "b", "c"), List.of()),
                new Tables("one factor", List.of("a"), List.of()),
                new Tables("one factor that moves itself", List.of("a"), List.of("a,a,+")),
                new Tables("isolated parts", List.of("x", "y"), List.of("a,b,+", "c,d,-", "d,c,-")),
                new Tables("open signs only", List.of(), List.of("a,b,?", "b,c,?", "c,a,?")),
                new Tables("a lone loop of equal strengths", List.of(), List.of("a,b,+", "b,a,+")),
                new Tables("one link of no weight", List.of(), List.of("a,b,0")),
                new Tables("everything with everything", List.of(), complete(12)));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void analyseWritesNumbersOnly(Tables map) throws IOException {
        write(map);

        holdsNumbersOnly(json("analyse", "links.csv", List.of("--research")));
        says("analyse", "--format", "csv");
        says("analyse", "--format", "text");
    }

    @ParameterizedTest
    @MethodSource("maps")
    void aPacketIsWrittenAndRunsAgain(Tables map) throws IOException {
        write(map);
        String packet = folder.resolve("packet.zip").toString();

        assertThat(types("analyse", "links.csv", List.of("--ensemble", "20", "--packet", packet)))
                .isZero();
        assertThat(types("reproduce", packet)).as(out.toString()).isZero();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void simulateWritesNumbersOnly(Tables map) throws IOException {
        write(map);
        for (String rule : List.of("kosko", "modified-kosko", "rescaled")) {
            for (String activation : List.of("sigmoid", "tanh", "bivalent", "trivalent")) {
                if (!rule.equals("rescaled") || activation.equals("sigmoid")) {
                    List<String> options = List.of("--rule", rule, "--activation", activation, "--clamp", "a=more");
                    holdsNumbersOnly(json("simulate", "links.csv", options));
                }
            }
        }
        says("simulate", "--clamp", "a=less");
    }

    @Test
    void twoThousandFactorsSayWhatWasLeftOut() throws IOException {
        Random random = new Random(20260401);
        write(new Tables(
                "large",
                List.of(),
                IntStream.range(0, 6_000)
                        .mapToObj(i -> "f%d,f%d,%s"
                                .formatted(
                                        i % 2_000,
                                        random.nextInt(2_000),
                                        List.of("+", "-", "?").get(random.nextInt(3))))
                        .toList()));
        JsonNode json = json("analyse", "links.csv", List.of("--research"));

        holdsNumbersOnly(json);
        assertThat(json.at("/map/factors").asInt()).isEqualTo(2_000);
        assertThat(json.at("/stability/complete").asBoolean()).isFalse();
        assertThat(json.at("/research/netEffects/complete").asBoolean()).isFalse();
        assertThat(json.get("warnings").toString()).contains("This drawing is too large for all of it");
    }

    private static List<String> complete(int factors) {
        return IntStream.range(0, factors * factors)
                .filter(i -> i / factors != i % factors)
                .mapToObj(i -> "%s,%s,%s"
                        .formatted(
                                (char) ('a' + i / factors),
                                (char) ('a' + i % factors),
                                List.of("+", "-", "?").get(i % 7 % 3)))
                .toList();
    }

    private void write(Tables map) throws IOException {
        write("links.csv", map.links().stream().collect(Collectors.joining("\n", "cause,effect,polarity\n", "\n")));
        if (map.factors().isEmpty()) {
            Files.deleteIfExists(folder.resolve("factors.csv"));
        } else {
            write("factors.csv", map.factors().stream().collect(Collectors.joining("\n", "label\n", "\n")));
        }
    }

    private void says(String command, String... options) {
        out.getBuffer().setLength(0);
        assertThat(types(command, "links.csv", List.of(options)))
                .as(err.toString())
                .isZero();
        assertThat(out.toString().lines())
                .isNotEmpty()
                .noneMatch(line -> NO_NUMBER.matcher(line).find());
    }

    private static void holdsNumbersOnly(JsonNode json) {
        if (json.isNumber()) {
            assertThat(json.doubleValue()).isFinite();
        } else if (json.isString()) {
            assertThat(json.asString()).doesNotContainPattern(NO_NUMBER);
        }
        json.forEach(EdgeMapsTest::holdsNumbersOnly);
    }
}
