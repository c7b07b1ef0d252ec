package org.mapwright.analysis;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.Components;
import org.mapwright.analysis.lenses.Betweenness;
import org.mapwright.analysis.loops.IndependentLoops;
import org.mapwright.analysis.loops.LoopFinder;
import org.mapwright.analysis.loops.LoopLimits;
import org.mapwright.analysis.paths.PathFinder;
import org.mapwright.analysis.paths.PathLimits;
import org.mapwright.analysis.questions.Asked;
import org.mapwright.analysis.questions.Question;
import org.mapwright.analysis.questions.Questions;
import org.mapwright.analysis.research.BonacichPower;
import org.mapwright.analysis.research.Communities;
import org.mapwright.analysis.research.Dematel;
import org.mapwright.analysis.research.Micmac;
import org.mapwright.analysis.research.ResearchSet;
import org.mapwright.analysis.research.StructuralHoles;
import org.mapwright.analysis.research.TriadCensus;
import org.mapwright.analysis.scenario.Clamp;
import org.mapwright.analysis.scenario.FcmModel;
import org.mapwright.analysis.scenario.FcmParameters;
import org.mapwright.analysis.scenario.Perturbation;
import org.mapwright.analysis.scenario.PerturbedRuns;
import org.mapwright.analysis.scenario.RuleComparison;
import org.mapwright.analysis.scenario.Scenario;
import org.mapwright.analysis.scenario.Scenarios;
import org.mapwright.analysis.stability.DrawnScores;
import org.mapwright.analysis.stability.NetEffectTable;
import org.mapwright.analysis.stability.Stability;
import org.mapwright.analysis.stability.StabilityParameters;
import org.mapwright.analysis.structure.DriverClasses;
import org.mapwright.analysis.structure.Matching;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.report.AnalysedMap;
import org.mapwright.report.AnalysisPackets;
import org.mapwright.report.AnalysisRequest;
import org.mapwright.testing.LargeMap;

/** Everything that is asked of a map. */
enum WorkOnMap {
    QUESTIONS {
        @Override
        void of(SystemMap map, Termination termination) {
            Stream.of(Question.values()).forEach(one -> Questions.answer(map, Asked.of(one), termination));
        }
    },
    PATHS {
        @Override
        void of(SystemMap map, Termination termination) {
            List<FactorId> factors = List.copyOf(map.factors().keySet());
            var limits = new PathLimits(12, 1_000_000, 100_000_000);
            PathFinder.search(map, factors.subList(0, 1), factors.subList(1, factors.size()), limits, termination);
        }
    },
    MAP_ANALYSIS {
        @Override
        void of(SystemMap map, Termination termination) {
            MapAnalysis.of(map, AnalysisParameters.DEFAULT, termination, Progress.SILENT);
        }
    },
    MAP_ANALYSIS_BY_TWO {
        @Override
        void of(SystemMap map, Termination termination) {
            MapAnalysis.of(map, AnalysisParameters.DEFAULT, 2, termination, Progress.SILENT);
        }
    },
    BETWEENNESS {
        @Override
        void of(SystemMap map, Termination termination) {
            Betweenness.of(CausalGraph.of(map).compact(), 2, termination, Progress.SILENT);
        }
    },
    LOOPS {
        @Override
        void of(SystemMap map, Termination termination) {
            var limits = new LoopLimits(12, 1_000_000, Optional.empty());
            LoopFinder.search(CausalGraph.of(map), limits, termination, Progress.SILENT, InstantSource.system());
        }
    },
    INDEPENDENT_LOOPS {
        @Override
        void of(SystemMap map, Termination termination) {
            CausalGraph graph = CausalGraph.of(map);
            IndependentLoops.of(graph, Components.of(graph), Integer.MAX_VALUE, termination);
        }
    },
    DRIVER_CLASSES {
        @Override
        void of(SystemMap map, Termination termination) {
            CausalGraph graph = CausalGraph.of(map);
            DriverClasses.of(graph.compact(), Matching.of(graph.compact()), termination);
        }
    },
    STABILITY {
        @Override
        void of(SystemMap map, Termination termination) {
            Stability.of(map, StabilityParameters.DEFAULT, 1, termination, Progress.SILENT);
        }
    },
    STABILITY_BY_TWO {
        @Override
        void of(SystemMap map, Termination termination) {
            Stability.of(map, StabilityParameters.DEFAULT, 2, termination, Progress.SILENT);
        }
    },
    REDRAWN {
        @Override
        void of(SystemMap map, Termination termination) {
            Stability.redrawn(map, StabilityParameters.DEFAULT, 1, termination);
        }
    },
    DRAWN_SCORES {
        @Override
        void of(SystemMap map, Termination termination) {
            DrawnScores.of(map, StabilityParameters.DEFAULT, termination);
        }
    },
    NET_EFFECTS {
        @Override
        SystemMap largest() {
            return LargeMap.of(550, 1_650, 2);
        }

        @Override
        void of(SystemMap map, Termination termination) {
            NetEffectTable.of(map, termination);
        }
    },
    SCENARIO {
        @Override
        void of(SystemMap map, Termination termination) {
            Scenarios.run(FcmModel.of(map), more(map), FcmParameters.DEFAULT, termination);
        }
    },
    RULES {
        @Override
        void of(SystemMap map, Termination termination) {
            RuleComparison.of(FcmModel.of(map), more(map), FcmParameters.DEFAULT, termination);
        }
    },
    PERTURBED_RUNS {
        @Override
        void of(SystemMap map, Termination termination) {
            PerturbedRuns.of(FcmModel.of(map), more(map), FcmParameters.DEFAULT, Perturbation.DEFAULT, termination);
        }
    },
    MICMAC {
        @Override
        void of(SystemMap map, Termination termination) {
            Micmac.of(CausalGraph.of(map), Micmac.Parameters.DEFAULT, termination);
        }
    },
    DEMATEL {
        @Override
        void of(SystemMap map, Termination termination) {
            Dematel.of(CausalGraph.of(map), Dematel.Parameters.DEFAULT, termination);
        }
    },
    BONACICH_POWER {
        @Override
        void of(SystemMap map, Termination termination) {
            BonacichPower.of(CausalGraph.of(map), BonacichPower.Parameters.DEFAULT, termination);
        }
    },
    COMMUNITIES {
        @Override
        void of(SystemMap map, Termination termination) {
            Communities.of(CausalGraph.of(map), Communities.Parameters.DEFAULT, termination);
        }
    },
    STRUCTURAL_HOLES {
        @Override
        void of(SystemMap map, Termination termination) {
            StructuralHoles.of(CausalGraph.of(map), termination);
        }
    },
    TRIAD_CENSUS {
        @Override
        void of(SystemMap map, Termination termination) {
            TriadCensus.of(CausalGraph.of(map), termination);
        }
    },
    RESEARCH_SET {
        @Override
        void of(SystemMap map, Termination termination) {
            ResearchSet.of(map, ResearchSet.Parameters.DEFAULT, termination);
        }
    },
    REPORT {
        @Override
        void of(SystemMap map, Termination termination) {
            AnalysedMap.of(map, Map.of(), List.of(), AnalysisRequest.DEFAULT.reproducible(), termination);
        }
    },
    PACKET {
        @Override
        void of(SystemMap map, Termination termination) {
            AnalysisPackets.write(map, AnalysisRequest.DEFAULT, termination);
        }
    };

    private static final SystemMap LARGEST = LargeMap.of(SystemMap.MOST_FACTORS, SystemMap.MOST_LINKS, 2);

    abstract void of(SystemMap map, Termination termination);

    /** The largest map on which all of it is done. */
    SystemMap largest() {
        return LARGEST;
    }

    private static Scenario more(SystemMap map) {
        return new Scenario(Map.of(map.factors().keySet().iterator().next(), Clamp.Push.MORE));
    }
}
