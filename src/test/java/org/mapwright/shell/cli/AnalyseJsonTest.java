package org.mapwright.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What programs read of an analysis: fields, names and figures. */
class AnalyseJsonTest extends OnAnalyse {

    /** By hand: of the five factors s alone is linked with h, t and p; h and t with s both ways. */
    @Test
    void theResearchSetStandsThereWhenAskedFor() {
        assertThat(analyse("links.csv", "--format", "json", "--research")).isZero();
        JsonNode research = MAPPER.readTree(out.toString()).get("research");

        assertThat(research.propertyNames())
                .containsExactly(
                        "micmac",
                        "dematel",
                        "bonacichPower",
                        "communities",
                        "structuralHoles",
                        "triadCensus",
                        "netEffects");
        assertThat(research.at("/micmac/factors/1/influence").asInt()).isEqualTo(2);
        assertThat(research.at("/structuralHoles/alone/0").asString()).isEqualTo("q");
        assertThat(research.at("/netEffects/factors/0/sides")).hasToString("[0,1,-1,0,0]");
        assertThat(research.at("/triadCensus/201").asInt()).isEqualTo(1);
    }

    @Test
    void everyFieldOfTheContractIsThere() {
        JsonNode json = json("links.csv");

        assertThat(json.propertyNames())
                .containsExactly(
                        "tool",
                        "parameters",
                        "map",
                        "warnings",
                        "structure",
                        "factors",
                        "loops",
                        "drivers",
                        "depth",
                        "stability",
                        "uncertainLinks",
                        "uncertainLinksNotListed");
        assertThat(json.get("structure").propertyNames())
                .containsExactly(
                        "density",
                        "transmitters",
                        "receivers",
                        "complexity",
                        "hierarchyIndex",
                        "reciprocity",
                        "stronglyConnectedComponents",
                        "articulationPoints",
                        "bridges");
        assertThat(json.at("/factors/0").propertyNames())
                .containsExactly(
                        "id",
                        "label",
                        "inDegree",
                        "outDegree",
                        "reach2In",
                        "reach2Out",
                        "reachAllIn",
                        "reachAllOut",
                        "betweenness",
                        "betweennessNormalised",
                        "harmonicOut",
                        "harmonicIn",
                        "katzOut",
                        "reversePageRank",
                        "coreNumber",
                        "loops",
                        "driverClass",
                        "depth",
                        "stability");
        assertThat(json.at("/factors/0/stability").propertyNames())
                .contains("outDegree", "reach2Out", "betweenness", "katzOut", "loops", "totalEffect")
                .hasSize(17);
        assertThat(json.at("/factors/0/stability/outDegree").propertyNames())
                .contains("rank", "probabilityTop", "rankInterval90");
        assertThat(json.at("/loops/independentSet").propertyNames()).containsExactly("rank", "complete", "items");
        assertThat(json.at("/uncertainLinks/0").propertyNames())
                .contains("cause", "effect", "loopsFlipped", "topChanged");
    }

    /** Finer and coarser stand beside each other, by figure; of five factors one pair in a drawing becomes one. */
    @Test
    void grainIsTestedBothWays() {
        JsonNode json = json("links.csv");

        assertThat(json.at("/stability/coarserGrain").propertyNames())
                .hasSize(17)
                .containsExactlyElementsOf(json.at("/stability/finerGrain").propertyNames());
        assertThat(json.at("/stability/coarserGrain/outDegree/surviving").asDouble())
                .isEqualTo(5);
        assertThat(json.at("/stability/coarserGrain/outDegree/kendallTau").asDouble())
                .isLessThan(1);
        assertThat(json.at("/parameters/coarserGrainShare").asDouble()).isEqualTo(0.15);
        assertThat(analyse("links.csv", "--top", "3")).isZero();
        assertThat(out.toString())
                .containsPattern(
                        "Drawn finer, with a factor in the middle of some links, \\w+ of its top \\d would stay;"
                                + " drawn coarser, with some pairs of factors as one, \\w+\\.");
        out.getBuffer().setLength(0);
        assertThat(analyse("links.csv")).isZero();
        assertThat(out.toString())
                .contains("Of 5 factors all are among the first 5, however the map is redrawn.")
                .doesNotContain("Drawn finer", "among the first 5 in");
    }

    @Test
    void actionsAreCountedByTheDepthThatTheyAreTaggedWith() throws IOException {
        write("factors.csv", """
                id,label,kind,tags
                p,Poverty,,level: beliefs
                s,Stress,intervention,"night; level: events"
                h,Sleep,intervention,
                t,Talking,intervention,"level: events; level: goals; intervention level: paradigm"
                """);
        JsonNode json = json("links.csv");

        assertThat(json.at("/depth/actionScales"))
                .hasToString("{\"actions\":\"interventions\",\"byLevel\":{\"events\":[\"s\"],\"structures\":[],"
                        + "\"goals\":[],\"beliefs\":[]},\"open\":[\"h\"],\"unclear\":[\"t\"]}");
        assertThat(json.at("/depth/interventionLevels/byLevel/paradigm")).hasToString("[\"t\"]");
        assertThat(json.at("/depth/interventionLevels/open")).hasToString("[\"s\",\"h\"]");
        assertThat(json.at("/factors/0/depth")).hasToString("{\"actionScale\":\"beliefs\",\"interventionLevel\":null}");
        assertThat(json.at("/factors/3/depth"))
                .hasToString("{\"actionScale\":null,\"interventionLevel\":\"paradigm\"}");

        out.getBuffer().setLength(0);
        assertThat(analyse("links.csv", "--format", "csv")).isZero();
        assertThat(out.toString().lines())
                .anyMatch(row -> row.contains(",actionScale,interventionLevel,"))
                .anyMatch(row -> row.startsWith("s,Stress") && row.endsWith(",events,,,,,,,"));

        out.getBuffer().setLength(0);
        assertThat(analyse("links.csv")).isZero();
        assertThat(out.toString())
                .contains("How deep our actions reach", "  1 of 3 actions is at the level of events.");
    }

    @Test
    void whatTheGroupVotedStandsBesideTheFigures() throws IOException {
        assertThat(json("links.csv").at("/factors/0/votes").isMissingNode()).isTrue();
        write("factors.csv", """
                id,label,importance,controllability,vulnerability
                p,Poverty,3;3;2,1;3,
                s,Stress,,,1
                """);
        out.getBuffer().setLength(0);
        JsonNode json = json("links.csv");

        assertThat(json.at("/factors/0/votes"))
                .hasToString("{\"importance\":{\"low\":0,\"middle\":1,\"high\":2},"
                        + "\"controllability\":{\"low\":1,\"middle\":0,\"high\":1},"
                        + "\"vulnerability\":{\"low\":0,\"middle\":0,\"high\":0}}");

        out.getBuffer().setLength(0);
        assertThat(analyse("links.csv", "--format", "csv")).isZero();
        assertThat(out.toString().lines())
                .anyMatch(row -> row.endsWith(",importanceHigh,importanceVotes,controllabilityHigh,"
                        + "controllabilityVotes,vulnerabilityHigh,vulnerabilityVotes"))
                .anyMatch(row -> row.startsWith("p,Poverty") && row.endsWith(",2,3,1,2,,"))
                .anyMatch(row -> row.startsWith("s,Stress") && row.endsWith(",,,,,0,1"));
    }

    @Test
    void factorsAreCalledWhatTheFileCallsThem() {
        JsonNode json = json("links.csv");

        assertThat(json.at("/factors/1/id").asString()).isEqualTo("s");
        assertThat(json.at("/factors/1/label").asString()).isEqualTo("Stress");
        assertThat(json.at("/structure/transmitters")).hasToString("[\"p\"]");
        assertThat(json.at("/structure/stronglyConnectedComponents"))
                .hasToString("[[\"s\",\"h\",\"t\"],[\"p\"],[\"q\"]]");
        assertThat(json.at("/structure/bridges")).hasToString("[[\"p\",\"s\"],[\"s\",\"h\"],[\"s\",\"t\"]]");
    }

    @Test
    void loopsComeWithTheirKindAndWhatDecides() {
        JsonNode loops = json("links.csv").get("loops");

        assertThat(loops.get("complete").asBoolean()).isTrue();
        assertThat(loops.get("total").asInt()).isEqualTo(2);
        assertThat(loops.get("byLength")).hasToString("{\"2\":2}");
        assertThat(loops.at("/items/0"))
                .hasToString("{\"factors\":[\"s\",\"h\"],\"kind\":\"reinforcing\",\"undecidedLinks\":[]}");
        assertThat(loops.at("/items/1"))
                .hasToString(
                        "{\"factors\":[\"s\",\"t\"],\"kind\":\"undetermined\",\"undecidedLinks\":[[\"s\",\"t\"]]}");
    }

    /** By hand: two loops in one component of three factors and four links; s to t alone is open, and decides one loop. */
    @Test
    void uncertainLinksAndTheIndependentSetAreThoseCountedByHand() {
        JsonNode json = json("links.csv");

        assertThat(json.at("/loops/independentSet/rank").asInt()).isEqualTo(2);
        assertThat(json.at("/loops/independentSet/complete").asBoolean()).isTrue();
        assertThat(json.at("/loops/independentSet/items").size()).isEqualTo(2);
        assertThat(json.get("uncertainLinks").size()).isEqualTo(1);
        assertThat(json.at("/uncertainLinks/0/cause").asString()).isEqualTo("s");
        assertThat(json.at("/uncertainLinks/0/effect").asString()).isEqualTo("t");
        assertThat(json.at("/uncertainLinks/0/loopsFlipped").asInt()).isEqualTo(1);
        assertThat(json.get("uncertainLinksNotListed").asInt()).isZero();
    }

    /** q has no link, so it is never above another: third when two have links going out, and so on; at most fourth. */
    @Test
    void ranksAreMeansWithTheirInterval() {
        JsonNode isolated = json("links.csv", "--top", "1").at("/factors/4/stability/outDegree");

        assertThat(isolated.get("rank").asDouble()).isBetween(3.0, 5.0);
        assertThat(isolated.at("/rankInterval90/0").asInt())
                .isLessThanOrEqualTo(isolated.at("/rankInterval90/1").asInt());
        assertThat(isolated.get("probabilityTop").asDouble()).isLessThan(0.05);
    }

    /** Of five factors each is among the first five by definition, which is a share and says nothing. */
    @Test
    void whereAllAreAmongTheFirstTheShareIsOneAndNoWordIsSaid() {
        JsonNode all = json("links.csv", "--top", "5").at("/factors/4/stability/outDegree");
        assertThat(all.get("probabilityTop").asDouble()).isEqualTo(1);
        assertThat(all.get("standing").isNull()).isTrue();

        JsonNode four = json("links.csv", "--top", "4").at("/factors/4/stability/outDegree");
        assertThat(four.get("standing").isString()).isTrue();
    }

    @Test
    void anotherSeedGivesOtherSharesAndNoneGivesNone() {
        JsonNode one = json("links.csv", "--seed", "1").at("/factors");
        assertThat(json("links.csv", "--seed", "2").at("/factors")).isNotEqualTo(one);

        JsonNode none = json("links.csv", "--ensemble", "0");
        assertThat(none.at("/factors/0/stability").size()).isZero();
        assertThat(none.at("/stability/draws").asInt()).isZero();
        assertThat(none.get("uncertainLinks").size()).isEqualTo(1);
    }

    @Test
    void whatTheFileLeftOpenIsWarnedOf() {
        List<String> warnings = new ArrayList<>();
        json("links.csv").get("warnings").forEach(warning -> warnings.add(warning.asString()));

        assertThat(warnings)
                .contains("parallel link: Poverty -> Stress (2 rows)")
                .anyMatch(warning -> warning.contains("strength"))
                .anyMatch(warning -> warning.contains("self-link"));
    }

    @Test
    void everyDefaultIsSpelledOut() {
        JsonNode parameters = json("links.csv").get("parameters");

        assertThat(parameters.get("maxLoopLength").asInt()).isEqualTo(8);
        assertThat(parameters.get("maxLoops").asInt()).isEqualTo(5000);
        assertThat(parameters.get("timeLimitSeconds").asDouble()).isEqualTo(2);
        assertThat(parameters.get("ensemble").asInt()).isEqualTo(500);
        assertThat(parameters.get("seed").asLong()).isEqualTo(20260401);
        assertThat(parameters.get("top").asInt()).isEqualTo(5);
        assertThat(parameters.at("/presenceByCertainty/2").asDouble()).isEqualTo(0.75);
        assertThat(parameters.get("katzAlpha").asDouble()).isEqualTo(0.1);
        assertThat(parameters.get("hierarchyWeight").asString()).isEqualTo("1 for each link");
    }
}
