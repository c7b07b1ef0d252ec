package org.mapwright.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.map;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.MapAnalysis;
import org.mapwright.analysis.Oracles;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.research.ResearchSet;
import org.mapwright.analysis.stability.DrawnScores;
import org.mapwright.analysis.stability.Stability;
import org.mapwright.analysis.stability.StabilityParameters;
import org.mapwright.map.Aspect;
import org.mapwright.map.ContributorId;
import org.mapwright.map.MapEvent;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Vote;

class FactorSheetTest {

    /** a leads to b and c by way of m: out-degrees 1, 2, 0, 0; m lies on the ways a-b and a-c, so its betweenness is 2. */
    private static final SystemMap FORK = map("a -+> m; m -+> =b; m --> c");

    private final AtomicInteger voters = new AtomicInteger();

    @Test
    void theChosenFigureStandsFirstAndTheFileSaysItUnrounded() {
        List<String> lines = csv(FORK, FactorColumn.BETWEENNESS);

        assertThat(lines.getFirst()).startsWith("id,label,betweenness,betweennessPlace,betweennessRankLow90,");
        assertThat(lines).anyMatch(line -> line.startsWith("m,m,2.0,1,"));
        assertThat(lines).anyMatch(line -> line.startsWith("b,'=b,0.0,2,"));
        assertThat(lines).hasSize(5);
    }

    /** The closeness of a: 1 + 1/2 + 1/2. */
    @Test
    void everyFieldOfTheCommandLineIsAColumn() {
        List<String> heads =
                List.of(csv(FORK, FactorColumn.REACH2_OUT).getFirst().split(","));
        List<String> ofA = List.of(csv(FORK, FactorColumn.REACH2_OUT).get(1).split(","));

        assertThat(heads).contains("katzOut", "reversePageRank", "coreNumber", "driverClass", "totalEffect");
        assertThat(heads).doesNotHaveDuplicates();
        assertThat(ofA.get(heads.indexOf("harmonicOut"))).isEqualTo("2.0");
        assertThat(ofA.get(heads.indexOf("outDegree"))).isEqualTo("1");
    }

    /** numpy 2.4.6, as in YardsticksTest. */
    @Test
    void theTotalEffectComesWhenItIsWorkedOut() {
        Studied all = studied(Oracles.GLASGOW);
        Studied quick = new Studied(all.map(), all.analysis(), Optional.empty(), Optional.empty());

        assertThat(line(all, FactorColumn.TOTAL_EFFECT, "poverty")
                        .cells()
                        .get(1)
                        .text())
                .isEqualTo("0.9545");
        assertThat(line(quick, FactorColumn.TOTAL_EFFECT, "poverty")
                        .cells()
                        .get(1)
                        .text())
                .isEmpty();
        assertThat(FactorSheet.of(quick, FactorColumn.TOTAL_EFFECT).columns())
                .as("no places before the map is redrawn")
                .hasSize(FactorColumn.values().length + 1);
    }

    /** Two of three say that m can be changed; nobody was asked about anything else. */
    @Test
    void whatTheGroupSaidStandsBesideTheFigures() {
        List<MapEvent> events = Stream.of(Vote.HIGH, Vote.LOW, Vote.HIGH)
                .<MapEvent>map(vote -> new MapEvent.Rated(
                        factor("m"),
                        Aspect.CONTROLLABILITY,
                        new ContributorId("v-" + voters.incrementAndGet()),
                        Optional.empty(),
                        Optional.of(vote)))
                .toList();
        Sheet sheet = FactorSheet.of(studied(FORK.after(events)), FactorColumn.BETWEENNESS);
        List<String> lines = Arrays.asList(SheetCsv.text(sheet).split("\n"));
        int at = List.of(lines.getFirst().split(",")).indexOf("controllabilityHigh");

        assertThat(lines.getFirst()).contains(",controllabilityHigh,controllabilityVotes,outDegree,");
        assertThat(lines.getFirst()).doesNotContain("importance", "vulnerability");
        assertThat(row(lines, "m").subList(at, at + 2)).containsExactly("2", "3");
        assertThat(row(lines, "a").subList(at, at + 2)).containsExactly("", "");
        assertThat(sheet.lines().stream().flatMap(line -> line.cells().stream()).map(Cell::text))
                .contains("2 of 3");
    }

    private static List<String> row(List<String> lines, String id) {
        return lines.stream()
                .filter(line -> line.startsWith(id + ","))
                .map(line -> List.of(line.split(",")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everySectionHasATableForEveryMapAndNoneSaysNaN() {
        for (String text : List.of("", "a", "a; b", "a -?> b", "a -+> b -+> a", "a -+> b; a -+> c; b --> c -?> a")) {
            Studied studied = studied(map(text));
            ResearchSet set = studied.worked().orElseThrow().set();
            List<Sheet> sheets = List.of(
                    FactorSheet.of(studied, FactorColumn.LOOPS),
                    DrawingSheets.shape(studied),
                    DrawingSheets.loops(studied),
                    DrawingSheets.ask(
                            studied,
                            studied.stability().orElseThrow().uncertain().links()),
                    ResearchSheets.micmac(studied, set.micmac()),
                    ResearchSheets.dematel(studied, set.dematel()),
                    ResearchSheets.bonacich(studied, set.bonacichPower()),
                    ResearchSheets.holes(studied, set.structuralHoles()),
                    ResearchSheets.communities(studied, set.communities()),
                    ResearchSheets.triads(set.triadCensus()));
            assertThat(sheets.stream().map(SheetCsv::text))
                    .as(text)
                    .noneMatch(csv -> csv.contains("NaN") || csv.contains("Infinity"));
            assertThat(sheets.stream().flatMap(sheet -> sheet.lines().stream()).flatMap(one -> one.cells().stream()))
                    .as(text)
                    .noneMatch(
                            cell -> cell.text().contains("NaN") || cell.text().contains("∞"));
        }
    }

    private static Sheet.Line line(Studied studied, FactorColumn chosen, String factor) {
        return FactorSheet.of(studied, chosen).lines().stream()
                .filter(line -> line.key().equals(factor))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> csv(SystemMap map, FactorColumn chosen) {
        return Arrays.asList(SheetCsv.text(FactorSheet.of(studied(map), chosen)).split("\n"));
    }

    private static Studied studied(SystemMap map) {
        StabilityParameters few = new StabilityParameters(40, 0, 1, 5, 8);
        return new Studied(
                map,
                MapAnalysis.of(map, AnalysisParameters.DEFAULT, Termination.NEVER, Progress.SILENT),
                Optional.of(new Studied.Worked(
                        ResearchSet.of(map, ResearchSet.Parameters.DEFAULT, Termination.NEVER),
                        DrawnScores.of(map, few, Termination.NEVER))),
                Optional.of(Stability.of(map, few, 1, Termination.NEVER, Progress.SILENT)));
    }
}
