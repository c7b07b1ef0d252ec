package org.mapwright.shell.bench;

import static org.mapwright.analysis.Progress.SILENT;
import static org.mapwright.analysis.Termination.NEVER;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.analysis.graph.CompactGraph;
import org.mapwright.analysis.graph.Components;
import org.mapwright.analysis.graph.ReverseRank;
import org.mapwright.analysis.graph.Spread;
import org.mapwright.analysis.lenses.Betweenness;
import org.mapwright.analysis.loops.IndependentLoops;
import org.mapwright.analysis.loops.LoopFinder;
import org.mapwright.analysis.loops.LoopLimits;
import org.mapwright.analysis.scenario.Clamp;
import org.mapwright.analysis.scenario.FcmModel;
import org.mapwright.analysis.scenario.FcmParameters;
import org.mapwright.analysis.scenario.Perturbation;
import org.mapwright.analysis.scenario.PerturbedRuns;
import org.mapwright.analysis.scenario.Scenario;
import org.mapwright.analysis.stability.Stability;
import org.mapwright.analysis.stability.StabilityParameters;
import org.mapwright.analysis.structure.Matching;

/** What is measured, on maps of which size, beside whom, and what is wanted. */
final class Tasks {

    /** All, in their order. */
    static final List<String> NAMES = List.of(
            "betweenness",
            "betweenness-large",
            "harmonic",
            "reach",
            "components",
            "matching",
            "pagerank",
            "loops",
            "independent",
            "ensemble",
            "scenarios",
            "analyse");

    private static final int USUAL = 1_000;
    private static final int LARGE = 10_000;
    private static final int LONGEST_LOOP = 8;
    private static final int MANY = 1_000_000;
    private static final int REACH = 3;
    private static final int RUNS = 10_000;
    private static final int TWO = 2;

    private final Rivals rivals;
    private final Path home;
    private final Path folder;
    private final Map<Integer, GeneratedMap> maps = new HashMap<>();

    Tasks(Rivals rivals, Path home, Path folder) {
        this.rivals = rivals;
        this.home = home;
        this.folder = folder;
    }

    List<Contest> named(String name) throws IOException {
        return switch (name) {
            case "betweenness" -> betweenness(USUAL, 7);
            case "betweenness-large" -> betweenness(LARGE, 14);
            case "harmonic" -> List.of(harmonic());
            case "reach" -> List.of(reach());
            case "components" -> List.of(components());
            case "matching" -> List.of(matching());
            case "pagerank" -> List.of(pageRank());
            case "loops" -> List.of(loops());
            case "independent" -> List.of(independent());
            case "ensemble" -> List.of(ensemble(100, 1_000), ensemble(300, 6_000));
            case "scenarios" -> List.of(scenarios());
            case "analyse" -> analyse();
            default -> throw new IllegalArgumentException("A task must be one of " + NAMES + ": " + name);
        };
    }

    /** @param faster how many times as fast as JGraphT is wanted */
    private List<Contest> betweenness(int factors, int faster) {
        CompactGraph graph = map(factors).graph().compact();
        Map<String, Side> others = others("betweenness", factors);
        Map<String, Side> all = new LinkedHashMap<>(others);
        Side jgrapht = JGraphTSide.betweenness(map(factors).graph());
        all.put(JGraphTSide.NAME, factors == LARGE ? Timed.measuredOnce(jgrapht) : jgrapht);
        others.remove("networkx");
        return List.of(
                new Contest(
                        "betweenness",
                        factors,
                        1,
                        Timed.alone(() -> Betweenness.of(graph, 1, NEVER, SILENT)),
                        all,
                        Map.of("igraph", 1.0, JGraphTSide.NAME, 1.0 / faster)),
                new Contest(
                        "betweenness",
                        factors,
                        TWO,
                        Timed.together(() -> Betweenness.of(graph, TWO, NEVER, SILENT)),
                        others,
                        Map.of("igraph", 0.55)));
    }

    private Contest harmonic() {
        return beside("harmonic", 0.2, walks(Integer.MAX_VALUE), Optional.of(JGraphTSide.harmonic(usual().graph())));
    }

    private Contest reach() {
        return beside("reach", 0.5, walks(REACH), Optional.empty());
    }

    private Runnable walks(int most) {
        CompactGraph graph = usual().graph().compact();
        double[] two = new double[USUAL];
        double[] all = new double[USUAL];
        double[] harmonic = new double[USUAL];
        return () -> new Spread(USUAL).count(USUAL, graph.out(), most, two, all, harmonic, NEVER);
    }

    private Contest components() {
        CompactGraph graph = usual().graph().compact();
        return beside(
                "components", 0.6, () -> Components.of(graph), Optional.of(JGraphTSide.components(usual().graph())));
    }

    private Contest matching() {
        CompactGraph graph = usual().graph().compact();
        return beside("matching", 0.6, () -> Matching.of(graph), Optional.empty());
    }

    private Contest pageRank() {
        CompactGraph graph = usual().graph().compact();
        return beside(
                "pagerank",
                0.6,
                () -> ReverseRank.of(graph),
                Optional.of(JGraphTSide.reversePageRank(usual().graph())));
    }

    private Contest loops() {
        GeneratedMap map = map(300);
        LoopLimits limits = new LoopLimits(LONGEST_LOOP, MANY, Optional.empty());
        return byItself(
                "loops", 300, 5, () -> LoopFinder.search(map.graph(), limits, NEVER, SILENT, InstantSource.system()));
    }

    private Contest independent() {
        GeneratedMap map = usual();
        List<int[]> components = Components.of(map.graph());
        return byItself("independent", USUAL, 100, () -> IndependentLoops.of(map.graph(), components, MANY, NEVER));
    }

    private Contest ensemble(int factors, double wanted) {
        GeneratedMap map = map(factors);
        Side side = Timed.together(() -> Stability.redrawn(map.map(), StabilityParameters.DEFAULT, TWO, NEVER));
        return new Contest("ensemble", factors, TWO, side, Map.of(), Map.of(Contest.MAPWRIGHT, wanted));
    }

    private Contest scenarios() {
        FcmModel model = FcmModel.of(map(100).map());
        Scenario more = new Scenario(Map.of(model.factors().getFirst(), Clamp.Push.MORE));
        Perturbation often = new Perturbation(RUNS, Perturbation.DEFAULT.spread(), Perturbation.DEFAULT.seed());
        return byItself(
                "scenarios", 100, 300, () -> PerturbedRuns.of(model, more, FcmParameters.DEFAULT, often, NEVER));
    }

    private List<Contest> analyse() throws IOException {
        return FromTheShell.analyse(home, map(100), folder).stream()
                .map(side -> new Contest("analyse", 100, TWO, side, Map.of(), Map.of(Contest.MAPWRIGHT, 2_000.0)))
                .toList();
    }

    /** A task on one thread beside igraph, networkx and JGraphT, as far as they are here. */
    private Contest beside(String task, double wanted, Runnable work, Optional<Side> jgrapht) {
        Map<String, Side> all = others(task, USUAL);
        jgrapht.ifPresent(side -> all.put(JGraphTSide.NAME, side));
        return new Contest(task, USUAL, 1, Timed.alone(work), all, Map.of("igraph", wanted));
    }

    /** A task on one thread that nobody does in the same way. */
    private static Contest byItself(String task, int factors, double wanted, Runnable work) {
        return new Contest(task, factors, 1, Timed.alone(work), Map.of(), Map.of(Contest.MAPWRIGHT, wanted));
    }

    private Map<String, Side> others(String task, int factors) {
        Map<String, Side> sides = new LinkedHashMap<>();
        for (String library : factors == LARGE ? List.of("igraph") : List.of("igraph", "networkx")) {
            rivals.side(library, task, map(factors)).ifPresent(side -> sides.put(library, side));
        }
        return sides;
    }

    private GeneratedMap usual() {
        return map(USUAL);
    }

    private GeneratedMap map(int factors) {
        return maps.computeIfAbsent(factors, GeneratedMap::of);
    }
}
