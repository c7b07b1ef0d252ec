package org.mapwright.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchCommandTest {

    private final StringWriter err = new StringWriter();
    private final StringWriter out = new StringWriter();

    @Test
    void withoutANameItSaysWhichThereAre() {
        assertThat(mapwright("bench")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("Which benchmark? Expected one of: analysis, canvas, live")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"--rounds=0, Rounds must be", "'--sizes=500,,', Sizes must be", "--sizes=x, Sizes must be"})
    void aWrongOptionIsRefusedInOneSentence(String option, String begins) {
        assertThat(mapwright("bench", "canvas", option)).isEqualTo(2);
        assertThat(err.toString()).startsWith(begins).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--rounds=0, Rounds must be a number from 1 to 100: 0",
        "--edits=1001, Edits must be a number from 1 to 1000: 1001",
        "--openings=0, Openings must be a number from 1 to 100: 0",
        "--moments=0, Moments must be a number from 1 to 1000: 0",
        "--changes=1199, Changes must be a number from 1200 to 50000: 1199",
        "--format=csv, Figures are printed as json or text: csv",
        "--rounds=x, Invalid value for option '--rounds'"
    })
    void aWrongOptionOfTheOtherOneTooBeforeAnythingIsStarted(String option, String begins) {
        assertThat(mapwright("bench", "live", option)).isEqualTo(2);
        assertThat(err.toString()).startsWith(begins).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--seconds=0, Seconds must be a number from 1 to 3600: 0",
        "--warm-up=601, Seconds of warm-up must be a number from 0 to 600: 601",
        "--workshops=0, Workshops must be a number from 1 to 200: 0",
        "--people=1, People must be a number from 2 to 500: 1",
        "--rate=2001, Rate must be a number from 1 to 2000: 2001",
        "--editors-on-one-map=1, Editors on one map must be a number from 2 to 500: 1",
        "--seed=x, Invalid value for option '--seed'"
    })
    void aWrongOptionOfTheWorkshopsIsRefusedBeforeAnythingIsStarted(String option, String begins) {
        assertThat(mapwright("bench", "workshop", option)).isEqualTo(2);
        assertThat(err.toString()).startsWith(begins).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--rounds=101, Rounds must be a number from 1 to 100: 101",
        "--format=csv, Figures are printed as json or text: csv",
        "'--only=loops,leverage', 'What is measured must be one of betweenness, betweenness-large, harmonic, '"
    })
    void aWrongOptionOfTheAnalysisIsRefusedBeforeAnythingIsMeasured(String option, String begins) {
        assertThat(mapwright("bench", "analysis", option)).isEqualTo(2);
        assertThat(err.toString()).startsWith(begins).hasLineCount(1);
    }

    @Test
    void oneRoundOfOneTaskEndsWithItsTable() {
        assertThat(mapwright("bench", "analysis", "--only", "loops", "--rounds", "1"))
                .isZero();
        assertThat(err.toString()).isEqualTo("Measuring: loops of up to 8 links%n".formatted());
        assertThat(out.toString())
                .startsWith("Machine: ")
                .contains("| task | factors | threads | CPU | clock |")
                .containsPattern("\\| loops of up to 8 links \\| 300 \\| 1 \\| [0-9.]+ \\([0-9.]+-[0-9.]+\\) \\|")
                .contains("| 5.00 ms |");
    }

    /** JGraphT is on board, so at least that stands beside. */
    @Test
    void forScriptsEveryFigureHasItsLeastAndMostAndItsRatio() {
        assertThat(mapwright("bench", "analysis", "--only=components", "--rounds=1", "--format=json"))
                .isZero();
        JsonNode rows = JsonMapper.builder().build().readTree(out.toString()).path("rows");
        JsonNode byJGraphT = rows.path(rows.size() - 1);

        assertThat(byJGraphT.path("task").asString()).isEqualTo("components");
        assertThat(byJGraphT.path("factors").asInt()).isEqualTo(1_000);
        assertThat(byJGraphT.path("beside").asString()).isEqualTo("JGraphT");
        assertThat(byJGraphT.path("ratio").path("median").asDouble())
                .isCloseTo(
                        byJGraphT.path("cpu").path("median").asDouble()
                                / byJGraphT.path("besideCpu").path("median").asDouble(),
                        within(1e-9));
    }

    @Test
    void aStoreThatSomebodyNamedIsNotFilledWithTheMapsOfABenchmark() {
        assertThat(LiveBenchCommand.hindrance(Map.of("MAPWRIGHT_NEO4J_URI", "bolt://example.org")))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("unset MAPWRIGHT_NEO4J_URI"));
        assertThat(LiveBenchCommand.hindrance(Map.of())).isEmpty();
    }

    @Test
    void aFolderWithoutTheFrontEndIsNoPlaceToMeasureIn(@TempDir Path folder) {
        assertThat(new FrontEndTools(folder).missing())
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .containsAnyOf("there is none at " + folder.toAbsolutePath(), "expected Linux"));
    }

    private int mapwright(String... words) {
        return Mapwright.line()
                .setErr(new PrintWriter(err))
                .setOut(new PrintWriter(out))
                .execute(words);
    }
}
