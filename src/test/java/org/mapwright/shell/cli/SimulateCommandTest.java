package org.mapwright.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SimulateCommandTest extends OnCommandLine {

    @BeforeEach
    void aMapStandsInAFile() throws IOException {
        write("links.csv", """
                cause,effect,polarity,weight
                r,s,+,1
                s,t,-,0.5
                t,h,?,0.5
                t,i,+,0.4
                i,i,-,0.2
                """);
        write("factors.csv", """
                id,label
                r,Rest
                s,Sleep  at home
                t,Stress
                h,Trust
                i,Isolation
                x,Bus = late
                """);
    }

    @Test
    void helpSaysWhatRulesThereAre() {
        assertThat(types("simulate", "--help")).isZero();
        assertThat(out.toString())
                .contains("kosko, modified-kosko or rescaled (kosko)")
                .doesNotContain("{0}");
    }

    @Test
    void everyFieldOfTheContractIsThere() {
        JsonNode json = json("links.csv", "--clamp", "r=more");

        assertThat(json.propertyNames())
                .contains(
                        "tool",
                        "parameters",
                        "warnings",
                        "converged",
                        "iterations",
                        "period",
                        "uniqueEquilibrium",
                        "baseline",
                        "scenario",
                        "difference",
                        "direction");
        assertThat(json.get("baseline").propertyNames()).containsExactly("r", "s", "t", "h", "i", "x");
        assertThat(json.get("direction").propertyNames()).containsExactly("r", "s", "t", "h", "i", "x");
        assertThat(json.get("converged").asBoolean()).isTrue();
        assertThat(json.get("period").asInt()).isEqualTo(1);
        assertThat(json.get("uniqueEquilibrium").asBoolean()).isTrue();
    }

    /** By hand, s being 1 / (1 + e^-x): sleep s(1/2), then s(3/4); stress s(-sleep / 2); isolation x = s(0.4 stress - 0.2 x). */
    @Test
    void levelsAreThoseOfAHandCalculation() {
        JsonNode json = json("links.csv", "--clamp", "Rest=more");

        assertThat(json.at("/scenario/r").asDouble()).isCloseTo(0.75, within(1e-9));
        assertThat(json.at("/baseline/s").asDouble()).isCloseTo(0.622459331, within(1e-8));
        assertThat(json.at("/scenario/s").asDouble()).isCloseTo(0.679178699, within(1e-8));
        double stress = 1 / (1 + Math.exp(0.679178699 / 2));
        assertThat(json.at("/scenario/t").asDouble()).isCloseTo(stress, within(1e-8));
        double isolation = json.at("/scenario/i").asDouble();
        assertThat(isolation).isCloseTo(1 / (1 + Math.exp(-0.4 * stress + 0.2 * isolation)), within(1e-8));
        assertThat(json.at("/direction/s").asString()).isEqualTo("up a lot");
        assertThat(json.at("/direction/t").asString()).isEqualTo("down");
        assertThat(json.at("/direction/h").asString()).isEqualTo("no change");
        assertThat(json.at("/difference/h").toString()).isEqualTo("0.0");
    }

    /** A label may be the id of another factor; each factor still has a name of its own, and the file is told so. */
    @Test
    void everyFactorHasAnIdOfItsOwn() throws IOException {
        write("clash.csv", "cause,effect\na,b\nb,Y\n");
        write("clash.factors.csv", "id,label\na,X\n,a\nb,Y\n");

        JsonNode json = json("clash.csv", "--clamp", "a=more");

        assertThat(json.get("scenario").propertyNames()).containsExactly("a", "a (2)", "b");
        assertThat(json.at("/scenario/a").asDouble()).isEqualTo(0.75);
        assertThat(json.at("/scenario/a (2)").asDouble()).isEqualTo(0.5);
        assertThat(json.get("warnings").toString()).contains("label that is another factor's id: a -> a (2)");
    }

    /** The eight concepts of the R package fcm, from 0.5: the state of rest is the same. */
    @Test
    void theConceptsOfThePackageFcmRestWherePublished() throws IOException {
        write("fcm.csv", """
                from,to,weight
                C1,C3,.6
                C1,C4,.9
                C1,C8,.8
                C2,C1,.1
                C2,C7,.2
                C2,C8,.5
                C3,C2,.7
                C3,C5,.9
                C3,C7,.4
                C3,C8,.1
                C4,C1,.4
                C4,C6,.9
                C5,C6,-.9
                C5,C8,.3
                C6,C1,-.3
                C7,C6,.8
                C7,C7,.4
                C7,C8,.9
                C8,C1,.1
                C8,C6,.1
                C8,C7,.6
                """);
        JsonNode kosko = json("fcm.csv", "--tolerance", "1e-12");
        double[] published = {.548089, .600377, .581480, .620879, .627927, .665352, .761765, .841679};
        for (int i = 0; i < published.length; i++) {
            assertThat(kosko.at("/scenario/C" + (i + 1)).asDouble()).isCloseTo(published[i], within(5e-7));
        }

        JsonNode held = json("fcm.csv", "--rule", "modified-kosko", "--tolerance", "1e-12", "--clamp", "c8=0");
        double[] differences = {-.022871, -.000413, -.002976, -.003735, -.000466, -.026171, -.072916};
        for (int i = 0; i < differences.length; i++) {
            assertThat(held.at("/difference/C" + (i + 1)).asDouble()).isCloseTo(differences[i], within(5e-7));
        }
        assertThat(json("fcm.csv", "--rule", "rescaled")
                        .at("/parameters/initial")
                        .asDouble())
                .isEqualTo(1);
        assertThat(json("fcm.csv", "--activation", "bivalent")
                        .get("uniqueEquilibrium")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void everyDefaultIsSpelledOut() {
        JsonNode parameters =
                json("links.csv", "--clamp", "r=much less", "--clamp", "s=0.2").get("parameters");

        assertThat(parameters)
                .hasToString("{\"rule\":\"kosko\",\"activation\":\"sigmoid\",\"lambda\":1.0,\"initial\":0.5,"
                        + "\"tolerance\":1.0E-9,\"maxIterations\":10000,\"clamps\":{\"r\":\"much less\",\"s\":0.2}}");
    }

    @Test
    void whatIsLeftOutAndUsedIsWarnedOf() {
        List<String> warnings = new ArrayList<>();
        json("links.csv").get("warnings").forEach(warning -> warnings.add(warning.asString()));

        assertThat(warnings)
                .contains("uncertain link left out: Stress -> Trust", "self-link used: Isolation -> Isolation")
                .noneMatch(warning -> warning.startsWith("self-link left out"));
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
    void aDrawingThatSwingsSaysSo() throws IOException {
        write("pair.csv", "cause,effect,weight\na,b,-1\nb,a,-1\n");
        JsonNode json = json("pair.csv", "--activation", "tanh", "--lambda", "3");

        assertThat(json.get("converged").asBoolean()).isFalse();
        assertThat(json.get("period").asInt()).isEqualTo(2);
        assertThat(json.at("/direction/a").isNull()).isTrue();
        assertThat(json.get("warnings").toString()).contains("did not come to rest");
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

    private void refuses(String sentence, String... options) {
        refuses("simulate", "links.csv", sentence, List.of(options));
    }

    private JsonNode json(String file, String... options) {
        return json("simulate", file, List.of(options));
    }

    private int simulate(String file, String... options) {
        return types("simulate", file, List.of(options));
    }
}
