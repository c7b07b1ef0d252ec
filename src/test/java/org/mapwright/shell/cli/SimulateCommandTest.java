package org.mapwright.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people type and read, how firmly the answer stands, and what is refused. */
class SimulateCommandTest extends OnSimulate {

    @Test
    void helpSaysWhatRulesThereAre() {
        assertThat(types("simulate", "--help")).isZero();
        assertThat(out.toString())
                .contains("kosko, modified-kosko or rescaled (kosko)")
                .doesNotContain("{0}");
    }

    @Test
    void factorsAreFoundByIdElseByLabel() {
        assertThat(json("links.csv", "--clamp", " sleep AT   home =1")
                        .at("/scenario/s")
                        .asDouble())
                .isEqualTo(1);
        assertThat(json("links.csv", "--clamp", "bus = late=0.25")
                        .at("/scenario/x")
                        .asDouble())
                .isEqualTo(0.25);
        refuses(
                "links.csv: there is no factor \u201cStres\u201d; did you mean \u201cStress\u201d?",
                "--clamp",
                "Stres=more");
        refuses("links.csv: there is no factor \u201cQuokka\u201d; expected", "--clamp", "Quokka=more");
        refuses("The factor \u201cRest\u201d is held more than once", "--clamp", "r=more", "--clamp", "Rest=less");
    }

    @Test
    void aLabelOfTwoFactorsIsRefusedWithTheirIds() throws IOException {
        write("twins.csv", "cause,effect\na,b\n");
        write("twins.factors.csv", "id,label\na,Twin\nb,twin\n");

        assertThat(simulate("twins.csv", "--clamp", "TWIN=more")).isEqualTo(2);
        assertThat(err.toString())
                .contains("2 factors are called \u201cTWIN\u201d")
                .contains("a, b");
    }

    @Test
    void theTextAnswersFirstAndEndsWithTheCaveat() {
        assertThat(simulate("links.csv", "--clamp", "Rest=more")).isZero();
        List<String> lines = out.toString().lines().toList();

        assertThat(lines)
                .startsWith(
                        "links",
                        "6 factors, 4 links",
                        "Set: rest to more.",
                        "",
                        "More sleep at home, less stress and less isolation.",
                        "",
                        "Rises",
                        "  Sleep at home: up a lot",
                        "",
                        "Falls",
                        "  Stress: down",
                        "  Isolation: down a little")
                .anyMatch(line -> line.matches("  Kosko, sigmoid, lambda 1, from 0.5, tolerance 1.0E-9: "
                        + "comes to rest after \\d+ updates"));
        assertThat(lines.getLast()).startsWith("A direction from the drawing, not a forecast.");
    }

    @Test
    void aMapOnWhichNothingMovesIsAnswered() throws IOException {
        write("open.csv", "cause,effect,polarity\na,b,?\n");

        assertThat(simulate("open.csv", "--clamp", "a=more")).isZero();
        assertThat(out.toString())
                .contains("In our drawing nothing else would move.")
                .doesNotContain("NaN");
    }

    /** How far each rule moves these factors stands in RuleComparisonTest (numpy). */
    @Test
    void oppositeWaysAndWeakerSupportAreToldApart() throws IOException {
        write("ways.csv", "cause,effect,weight\na,b,1\nb,c,-1\na,c,0.3333333333333333\n");
        write("chain.csv", "cause,effect,weight\na,b,0.3333333\nb,c,0.3333333\nc,d,0.3333333\n");

        JsonNode ways = json("ways.csv", "--clamp", "a=more").get("robustness");
        assertThat(ways.get("disagreements").toString())
                .isEqualTo("[{\"id\":\"c\",\"up\":2,\"noChange\":0,\"down\":2,\"opposite\":true}]");
        assertThat(ways.get("weakerSupport")).isEmpty();
        JsonNode chain = json("chain.csv", "--clamp", "a=more").get("robustness");
        assertThat(chain.get("disagreements")).isEmpty();
        assertThat(chain.get("weakerSupport").toString())
                .isEqualTo("[{\"id\":\"d\",\"up\":2,\"noChange\":2,\"down\":0,\"opposite\":false}]");
        assertThat(simulate("ways.csv", "--clamp", "a=more")).isZero();
        assertThat(out.toString())
                .contains("The rules differ on which way 1 factor goes\n  c: 2 say up and 2 say down\n");
        assertThat(simulate("chain.csv", "--clamp", "a=more")).isZero();
        assertThat(out.toString())
                .contains("  d: up, under 2 of 4 rules\n\n1 of these stays as now under some of the rules.\n");
    }

    /** Two ways of equal strength from a to d, one raising, one lowering it: which one wins is a toss. */
    @Test
    void strengthsAreDrawnAnewWhereThatIsAskedFor() throws IOException {
        write("toss.csv", "cause,effect,weight\na,b,1\na,c,-1\nb,d,0.6666667\nc,d,0.6666667\n");
        JsonNode perturbed = json("toss.csv", "--clamp", "a=more", "--perturb", "500", "--seed", "5")
                .get("perturbed");

        assertThat(perturbed.get("runs").asInt()).isEqualTo(500);
        assertThat(perturbed.get("settled").asInt()).isEqualTo(500);
        assertThat(perturbed.get("seed").asLong()).isEqualTo(5);
        assertThat(perturbed.at("/factors/b/shareUp").asDouble()).isEqualTo(1);
        assertThat(perturbed.at("/factors/c/shareDown").asDouble()).isEqualTo(1);
        assertThat(perturbed.at("/factors/d/shareUp").asDouble()).isBetween(0.3, 0.7);
        assertThat(json("toss.csv", "--clamp", "a=more").has("perturbed")).isFalse();
        assertThat(simulate("toss.csv", "--clamp", "a=more", "--perturb", "500", "--seed", "5"))
                .isZero();
        assertThat(out.toString())
                .contains("With each strength up to a third off, of 500 runs (500 came to rest):\n")
                .contains("\n  b: up in 100%, down in 0%\n")
                .doesNotContain("  a: up in");
        assertThat(simulate("toss.csv", "--clamp", "d=more", "--perturb", "20")).isZero();
        assertThat(out.toString())
                .contains("(20 came to rest):\n  Under this rule nothing else moves in any of them.\n");
    }

    @Test
    void wrongUsageIsRefusedInOneLine() {
        refuses("Number of runs must be in [1.0, 100000.0]: 0.0", "--perturb", "0");
        refuses("--seed is of use only with --perturb", "--seed", "5");
        refuses("expected kosko, modified-kosko or rescaled, found linear", "--rule", "linear");
        refuses("expected sigmoid, tanh, bivalent or trivalent, found step", "--activation", "step");
        refuses("expected json or text, found csv", "--format", "csv");
        refuses("Lambda must be above 0 and at most 1000.0: -1.0", "--lambda", "-1");
        refuses("expected a number, found steep", "--lambda", "steep");
        refuses("Initial level must be in [0.0, 1.0]: 2.0", "--initial", "2");
        refuses("Tolerance must be above 0 and at most 0.1: 0.0", "--tolerance", "0");
        refuses("Number of iterations must be in [", "--max-iterations", "0");
        refuses("Level of a clamp must be in [0.0, 1.0]: 1.5", "--clamp", "r=1.5");
        refuses("expected FACTOR=LEVEL", "--clamp", "r=plenty");
        refuses("expected FACTOR=LEVEL", "--clamp", "more");
        refuses("--what", "--what");
    }

    @Test
    void anUnreadableFileIsRefusedInOneLine() throws IOException {
        write("bad.csv", "cause,effect,weight\na,b,heavy\n");

        assertThat(simulate("bad.csv")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly("bad.csv, line 2: weight must be a number from -1 to 1; found \u201cheavy\u201d.");
    }
}
