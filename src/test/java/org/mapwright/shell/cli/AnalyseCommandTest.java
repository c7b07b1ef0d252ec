package org.mapwright.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people type and read, and what is refused. */
class AnalyseCommandTest extends OnAnalyse {

    @Test
    void withoutATagNothingIsToldOfDepth() {
        assertThat(analyse("links.csv")).isZero();

        assertThat(out.toString()).doesNotContain("How deep", "No actions yet");
    }

    @Test
    void theSameFileGivesTheSameBytes() {
        assertThat(analyse("links.csv", "--format", "json")).isZero();
        String first = out.toString();
        out.getBuffer().setLength(0);
        assertThat(analyse("links.csv", "--format", "json")).isZero();

        assertThat(out.toString()).isEqualTo(first);
    }

    @Test
    void theTextAnswersFirstAndEndsWithTheCaveat() {
        assertThat(analyse("links.csv", "--top", "1")).isZero();
        List<String> lines = out.toString().lines().toList();

        assertThat(lines)
                .startsWith(
                        "links",
                        "5 factors, 5 links",
                        "",
                        "Touches many directly: stress.",
                        "Reaches far in two steps: poverty.",
                        "Sits in many loops: stress.",
                        "2 feedback loops in this drawing: 1 feeds itself and 1 could be either. Complete up to 8 links.")
                .contains("  More stress brings less sleep, and less sleep brings more stress: it feeds itself.");
        assertThat(lines.getLast()).startsWith("These numbers describe the drawing, not the world.");
    }

    @Test
    void theTableHasARowForEachFactorAndNoFormula() {
        assertThat(analyse("links.csv", "--format", "csv")).isZero();

        assertThat(out.toString().lines()).hasSize(6).anyMatch(row -> row.startsWith("s,Stress,3,2,3,2,3,2,4.0,"));
        assertThat(out.toString()).contains("q,'=1+1,0,0").contains(",outDegreeRank,outDegreeProbabilityTop,");
    }

    @Test
    void theResultGoesToAFileWhenAsked() throws IOException {
        Path file = folder.resolve("result.json");

        assertThat(analyse("links.csv", "--format", "JSON", "--output", file.toString()))
                .isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(MAPPER.readTree(Files.readString(file)).at("/map/factors").asInt())
                .isEqualTo(5);
        assertThat(analyse("links.csv", "--output", folder.resolve("no/x").toString()))
                .isEqualTo(2);
    }

    @Test
    void optionsThatWouldBeIgnoredAreRefused() {
        String packet = folder.resolve("map.zip").toString();

        refuses("--packet and --output do not go together", "--packet", packet, "--output", packet);
        refuses("--packet and --format do not go together", "--packet", packet, "--format", "json");
        refuses("--packet and --time-limit do not go together", "--packet", packet, "--time-limit", "1s");
        assertThat(folder.resolve("map.zip")).doesNotExist();
    }

    @Test
    void theMapIsNeverOverwrittenNorAFolder() throws IOException {
        String before = Files.readString(folder.resolve("links.csv"));
        String map = folder.resolve(".").resolve("links.csv").toString();

        refuses("the map itself would be overwritten", "--output", map);
        refuses("the map itself would be overwritten", "--packet", map);
        refuses("is a folder; expected the name of a file", "--output", folder.toString());
        assertThat(folder.resolve("links.csv")).hasContent(before);
    }

    @Test
    void helpNamesTheFormatsThatAreRead() {
        assertThat(types("analyse", "--help")).isZero();
        assertThat(out.toString()).contains(".csv, .xlsx, .graphml, .prsm, .mmp or .json");
    }

    @Test
    void wrongUsageIsRefusedInOneLine() {
        refuses("Loop length must be in [2, 12]: 40", "--max-loop-length", "40");
        refuses("Number of loops must be at least 1: 0", "--max-loops", "0");
        refuses("--top must be at least 1: 0", "--top", "0");
        refuses("expected a whole number from -9223372036854775808 to 9223372036854775807, found x", "--seed", "x");
        refuses("expected a whole number from -2147483648 to 2147483647, found 9999999999", "--top", "9999999999");
        refuses("expected a time above 0, such as 500ms, or none for no limit, found 0s", "--time-limit", "0s");
        refuses("Number of redrawings must be in [0, 100000]: -1", "--ensemble", "-1");
        refuses("500ms, 2s or 1m, or none, found soon", "--time-limit", "soon");
        refuses("expected json, csv or text, found xml", "--format", "xml");
        refuses("--what", "--what");
    }

    @Test
    void anUnreadableFileIsRefusedInOneLine() throws IOException {
        write("bad.csv", "cause,effect,weight\na,b,heavy\n");

        assertThat(analyse("bad.csv")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly("bad.csv, line 2: weight must be a number from -1 to 1; found \u201cheavy\u201d.");
    }
}
