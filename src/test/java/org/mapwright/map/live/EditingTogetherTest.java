package org.mapwright.map.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.map.live.Table.add;
import static org.mapwright.map.live.Table.connect;
import static org.mapwright.map.live.Table.move;
import static org.mapwright.map.live.Table.outcome;
import static org.mapwright.map.live.Table.remove;
import static org.mapwright.map.live.Table.rename;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.mapwright.live.LiveLimits;
import org.mapwright.map.FactorId;
import org.mapwright.map.Position;
import org.mapwright.map.SystemMap;
import tools.jackson.databind.JsonNode;

/** What people see when they edit one map at the same time. */
class EditingTogetherTest {

    private final Table table = new Table();

    @Test
    void whatOneDrawsTheOtherSees() {
        table.does(table.heron, add("f-1", "stress"));
        table.does(table.otter, add("f-2", "sleep"));
        assertThat(table.map().factors()).hasSize(2);
        assertThat(table.allSeeTheMap()).isTrue();
    }

    @Test
    void aRenameAndAMoveOfOneFactorAtTheSameMomentBothSurvive() {
        table.does(table.heron, add("f-1", "stress"));
        table.heron.ask(rename("f-1", "parental stress"), Optional.empty());
        table.otter.ask(move("f-1", 120, -40), Optional.empty());
        table.settle();
        assertThat(table.label("f-1")).isEqualTo("parental stress");
        assertThat(table.map().positionOf(new FactorId("f-1"))).isEqualTo(new Position(120, -40));
        assertThat(table.allSeeTheMap()).isTrue();
    }

    @Test
    void ofTwoRenamesOfOneFactorTheLaterStandsForAll() {
        table.does(table.heron, add("f-1", "stress"));
        table.heron.ask(rename("f-1", "worry"), Optional.empty());
        table.otter.ask(rename("f-1", "strain"), Optional.empty());
        table.settle();
        assertThat(table.label("f-1")).isIn("worry", "strain");
        assertThat(table.allSeeTheMap()).isTrue();
    }

    @Test
    void aSecondLinkBetweenTheSameFactorsIsAFurtherClaim() {
        table.does(table.heron, add("f-1", "stress"));
        table.does(table.heron, add("f-2", "sleep"));
        table.heron.ask(connect("l-1", "f-1", "f-2", "c-1", "NEGATIVE"), Optional.empty());
        table.otter.ask(connect("l-2", "f-1", "f-2", "c-2", "POSITIVE"), Optional.empty());
        table.settle();
        assertThat(table.map().links()).hasSize(1);
        assertThat(table.map().links().values().iterator().next().claims()).hasSize(2);
        assertThat(table.allSeeTheMap()).isTrue();
    }

    @Test
    void anEditOnSomethingDeletedIsParkedWithASentence() {
        table.does(table.heron, add("f-1", "stress"));
        table.does(table.heron, remove("f-1"));
        JsonNode answer = table.does(table.otter, rename("f-1", "worry"));
        assertThat(outcome(answer)).isEqualTo("parked");
        assertThat(answer.get("reason").asString()).isEqualTo("FACTOR_GONE");
        assertThat(answer.get("message").asString()).isEqualTo("Somebody has deleted this factor.");
    }

    @Test
    void whatStandsAlreadyIsANoopAndTakesNoPlaceInTheOrder() {
        table.does(table.heron, add("f-1", "stress"));
        assertThat(outcome(table.does(table.otter, rename("f-1", "stress")))).isEqualTo("noop");
        assertThat(table.store.log(Table.MAP)).hasSize(1);
    }

    @Test
    void aScreenThatComesBackCatchesUpWithWhatItMissed() {
        table.does(table.heron, add("f-1", "stress"));
        table.otter.disconnect();
        table.does(table.heron, add("f-2", "sleep"));
        table.otter.ask(add("f-3", "drawn offline"), Optional.empty());
        table.comes(table.otter, "otter");
        assertThat(table.map().factors()).hasSize(3);
        assertThat(table.allSeeTheMap()).isTrue();
    }

    @Test
    void aScreenThatWasAwayForLongGetsTheWholeMap() {
        LiveLimits usual = LiveLimits.STANDARD;
        Table small =
                new Table(new LiveLimits(512, 64, 2, 100, 2, 100, usual.idle(), usual.retry(), usual.slowestRetry()));
        small.otter.disconnect();
        for (int i = 0; i < 9; i++) {
            small.does(small.heron, add("f-" + i, "factor " + i));
        }
        small.comes(small.otter, "otter");
        assertThat(small.allSeeTheMap()).isTrue();
    }

    @Test
    void aMapThatNobodyLooksAtIsForgottenAndFoundAgain() {
        table.does(table.heron, add("f-1", "stress"));
        table.heron.disconnect();
        table.otter.disconnect();
        table.stage.pass(LiveLimits.STANDARD.idle().multipliedBy(3));
        assertThat(stateInMemory()).isEmpty();
        table.store.open(Table.MAP);
        table.comes(table.heron, "heron");
        table.comes(table.otter, "otter");
        table.does(table.otter, rename("f-1", "worry"));
        assertThat(table.label("f-1")).isEqualTo("worry");
        assertThat(table.allSeeTheMap()).isTrue();
    }

    private Optional<SystemMap> stateInMemory() {
        CompletableFuture<Optional<SystemMap>> state = table.workshop
                .documents
                .of(table.workshop.kind)
                .document(Table.MAP.value())
                .at(1);
        table.settle();
        return state.join();
    }
}
