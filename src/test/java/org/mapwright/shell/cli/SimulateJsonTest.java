package org.mapwright.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What programs read of a scenario: fields, names and levels. */
class SimulateJsonTest extends OnSimulate {

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
    void aDrawingThatSwingsSaysSo() throws IOException {
        write("pair.csv", "cause,effect,weight\na,b,-1\nb,a,-1\n");
        JsonNode json = json("pair.csv", "--activation", "tanh", "--lambda", "3");

        assertThat(json.get("converged").asBoolean()).isFalse();
        assertThat(json.get("period").asInt()).isEqualTo(2);
        assertThat(json.at("/direction/a").isNull()).isTrue();
        assertThat(json.get("warnings").toString()).contains("did not come to rest");
    }
}
