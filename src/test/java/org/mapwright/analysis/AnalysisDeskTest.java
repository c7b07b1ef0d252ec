package org.mapwright.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapwright.analysis.AnalysisParameters.DEFAULT;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.stability.Stability;
import org.mapwright.analysis.stability.StabilityParameters;
import org.mapwright.map.MapEvent;
import org.mapwright.map.Position;
import org.mapwright.map.SystemMap;

class AnalysisDeskTest {

    private static final SystemMap MAP = map("a -+> b -+> a");

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final AnalysisDesk desk = new AnalysisDesk(waiting::add);

    @Test
    void nothingIsWorkedOutOnTheThreadOfTheOneWhoAsks() {
        CompletableFuture<MapAnalysis> answer = desk.analyse(MAP, DEFAULT);

        assertThat(answer).isNotDone();
        work();
        assertThat(answer.join()).isEqualTo(Analysed.map(MAP));
    }

    @Test
    void whoAsksTheSameWaitsForTheSameWork() {
        CompletableFuture<MapAnalysis> one = desk.analyse(MAP, DEFAULT);
        CompletableFuture<MapAnalysis> other = desk.analyse(MAP, DEFAULT);

        assertThat(waiting).hasSize(1);
        work();
        assertThat(one.join()).isEqualTo(other.join());
    }

    @Test
    void aMapWhoseLabelsOnlyMovedIsNotWorkedOutAgain() {
        CompletableFuture<MapAnalysis> before = desk.analyse(MAP, DEFAULT);
        work();
        var move = new MapEvent.Move(MAP.positionOf(factor("a")), new Position(500, 500));
        SystemMap moved = MAP.after(List.of(new MapEvent.FactorsMoved(Map.of(factor("a"), move))));

        CompletableFuture<MapAnalysis> answer = desk.analyse(moved, DEFAULT);

        assertThat(waiting).isEmpty();
        assertThat(answer.join()).isEqualTo(before.join().atSeq(moved.seq()));
        assertThat(answer.join().seq()).isEqualTo(2);
    }

    @Test
    void howFirmlyRankingsStandIsASecondQuestionOfItsOwn() {
        var asked = new StabilityParameters(5, 2, 1, 5, 8);
        Queue<Runnable> patient = new ArrayDeque<>();
        AnalysisDesk two = new AnalysisDesk(waiting::add, patient::add);
        CompletableFuture<Stability> firm = two.stability(MAP, asked);
        CompletableFuture<MapAnalysis> figures = two.analyse(MAP, DEFAULT);
        work();

        assertThat(figures).isDone();
        assertThat(firm).isNotDone();
        patient.remove().run();
        assertThat(firm.join()).isEqualTo(Stability.of(MAP, asked, 1, Termination.NEVER, Progress.SILENT));
        assertThat(two.stability(MAP, asked)).isDone();
        assertThat(two.stability(MAP, StabilityParameters.DEFAULT)).isNotDone();
    }

    @Test
    void allWhoWaitHearHowFarItIsUntilTheyLeave() {
        var asked = new StabilityParameters(5, 2, 1, 5, 8);
        List<Double> one = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        CompletableFuture<Stability> stays = desk.stability(MAP, asked, (step, share) -> one.add(share));
        CompletableFuture<Stability> leaves = desk.stability(MAP, asked, (step, share) -> other.add(share));
        leaves.cancel(true);
        work();

        assertThat(stays).isDone();
        assertThat(one).hasSizeGreaterThan(5).isSorted().startsWith(0.0).endsWith(1.0);
        assertThat(other).isEmpty();
    }

    @Test
    void workIsCalledOffOnceNobodyWaitsForIt() {
        CompletableFuture<MapAnalysis> one = desk.analyse(MAP, DEFAULT);
        CompletableFuture<MapAnalysis> other = desk.analyse(MAP, DEFAULT);
        one.cancel(true);
        other.cancel(true);
        CompletableFuture<MapAnalysis> afresh = desk.analyse(MAP, DEFAULT);

        assertThat(waiting).hasSize(2);
        work();
        assertThat(afresh.join()).isEqualTo(Analysed.map(MAP));
    }

    @Test
    void oneWhoStaysStillGetsTheAnswer() {
        CompletableFuture<MapAnalysis> one = desk.analyse(MAP, DEFAULT);
        CompletableFuture<MapAnalysis> other = desk.analyse(MAP, DEFAULT);
        one.cancel(true);
        work();

        assertThat(other.join()).isEqualTo(Analysed.map(MAP));
    }

    @Test
    void aDeskThatClosesAnswersThatItDoes() {
        var closed = new AnalysisDesk(work -> {
            throw new RejectedExecutionException("closed");
        });

        assertThatThrownBy(() -> closed.analyse(MAP, DEFAULT).join()).hasRootCauseMessage("closed");
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
