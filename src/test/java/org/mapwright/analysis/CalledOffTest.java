package org.mapwright.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

/**
 * All work on a map stops when it is called off. How long that takes is measured apart ({@code docs/benchmarks.md}); here
 * it is counted how often the work asks, so that no clock decides.
 */
class CalledOffTest {

    private static final int HANG_SECONDS = 120;
    private static final SystemMap LARGE = LargeMap.of(2_000, 6_000, 1);
    private static final SystemMap COMPLETE_12 = LargeMap.complete(12);
    private static final SystemMap COMPLETE_60 = LargeMap.complete(60);
    private static final SystemMap SLOW = LargeMap.slow(2_000);
    private static final SystemMap LARGEST = LargeMap.of(SystemMap.MOST_FACTORS, SystemMap.MOST_LINKS, 2);

    /** Everything that is asked of a map. */
    enum Work {
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

        abstract void of(SystemMap map, Termination termination);

        /** The largest map on which all of it is done. */
        SystemMap largest() {
            return LARGEST;
        }

        private static Scenario more(SystemMap map) {
            return new Scenario(Map.of(map.factors().keySet().iterator().next(), Clamp.Push.MORE));
        }
    }

    /** Asked for the first time, it stops: also what does nothing but ask once before it begins is found out. */
    @ParameterizedTest
    @EnumSource
    void itStopsWhenItIsCalledOffBeforeItBegan(Work work) {
        for (SystemMap map : List.of(LARGE, COMPLETE_12, COMPLETE_60, SLOW)) {
            var asked = new CalledOffAt(1);
            assertThatThrownBy(() -> work.of(map, asked))
                    .as(
                            "%d factors, %d links",
                            map.factors().size(), map.links().size())
                    .isInstanceOf(CancellationException.class);
        }
    }

    /** In the midst of work on the largest map, which waits until another thread has called it off. */
    @ParameterizedTest
    @EnumSource
    void itStopsWhenAnotherThreadCallsItOff(Work work) throws Exception {
        SystemMap largest = work.largest();
        var asked = new CalledOffByHand();
        CompletableFuture<Void> running = CompletableFuture.runAsync(() -> work.of(largest, asked));
        assertThat(asked.begun.await(HANG_SECONDS, TimeUnit.SECONDS)).isTrue();
        asked.calledOff.countDown();

        assertThatThrownBy(() -> running.get(HANG_SECONDS, TimeUnit.SECONDS))
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isInstanceOf(CancellationException.class),
                        thrown -> assertThat(thrown).hasCauseInstanceOf(CancellationException.class));
    }

    /**
     * Twice the map, and the work asks at least half as often again: it asks within the work and not around it. Left out is
     * what asks once for each round over the links, or each start of a question: that is little work on any map.
     */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QUESTIONS", "SCENARIO", "RULES", "PERTURBED_RUNS", "MICMAC", "BONACICH_POWER"})
    void itAsksMoreOftenTheMoreThereIsToDo(Work work) {
        long few = askedFor(work, LargeMap.of(60, 150, 3));
        long more = askedFor(work, LargeMap.of(120, 300, 3));

        assertThat(few).isPositive();
        assertThat(more).as("%d times on the half", few).isGreaterThanOrEqualTo(few + few / 2);
    }

    private static long askedFor(Work work, SystemMap map) {
        var asked = new CalledOffAt(Long.MAX_VALUE);
        work.of(map, asked);
        return asked.times.get();
    }

    /** Says yes when it is asked for that time, and from then on. */
    private static final class CalledOffAt implements Termination {

        private final long time;
        private final AtomicLong times = new AtomicLong();

        CalledOffAt(long time) {
            this.time = time;
        }

        @Override
        public boolean asked() {
            return times.incrementAndGet() >= time;
        }
    }

    /** Asked for the fifth time, it lets others know, and from then on waits for them to call the work off. */
    private static final class CalledOffByHand implements Termination {

        private final CountDownLatch begun = new CountDownLatch(5);
        private final CountDownLatch calledOff = new CountDownLatch(1);

        @Override
        public boolean asked() {
            begun.countDown();
            if (begun.getCount() > 0) {
                return false;
            }
            try {
                return calledOff.await(HANG_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
