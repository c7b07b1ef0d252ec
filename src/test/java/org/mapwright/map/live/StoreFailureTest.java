package org.mapwright.map.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.map.live.Table.add;
import static org.mapwright.map.live.Table.outcome;
import static org.mapwright.map.live.Table.rename;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mapwright.live.Answer;
import org.mapwright.live.Intent;
import org.mapwright.live.OperationId;
import org.mapwright.live.Reply;
import org.mapwright.live.ServerFrame.State;
import org.mapwright.live.StoreUnavailable;
import org.mapwright.live.Wish;
import org.mapwright.map.MapCommand;
import org.mapwright.map.Title;
import org.mapwright.study.Member;

/** A store that goes away in the middle loses nothing that was acknowledged, and doubles nothing. */
class StoreFailureTest {

    private final Table table = new Table();

    @Test
    void whatWasWrittenButNotConfirmedIsFoundAndNotDoneAgain() {
        table.faults.loseNextAnswer();
        assertThat(outcome(table.does(table.heron, add("f-1", "stress")))).isEqualTo("applied");
        assertThat(table.store.log(Table.MAP)).hasSize(1);
        assertThat(table.allSeeTheMap()).isTrue();
    }

    @Test
    void whatWasNotWrittenIsWrittenWhenTheStoreIsBack() {
        table.faults.down(true);
        table.heron.ask(add("f-1", "stress"), Optional.empty());
        table.heron.ask(rename("f-1", "worry"), Optional.empty());
        table.stage.pass(Duration.ofSeconds(20));
        assertThat(table.heron.answers()).isEmpty();
        table.faults.down(false);
        table.stage.pass(Duration.ofSeconds(5));
        assertThat(table.heron.pending()).isEmpty();
        assertThat(table.label("f-1")).isEqualTo("worry");
        assertThat(table.allSeeTheMap()).isTrue();
    }

    @Test
    void everybodyHearsThatTheStoreIsAwayAndThatItIsBack() {
        table.faults.down(true);
        table.heron.ask(add("f-1", "stress"), Optional.empty());
        table.stage.pass(Duration.ofSeconds(10));
        table.faults.down(false);
        table.stage.pass(Duration.ofSeconds(5));
        assertThat(table.heron.stores()).containsExactly("restarting", "up");
        assertThat(table.otter.stores()).containsExactly("restarting", "up");
    }

    @Test
    void theNewsThatTheStoreIsAwayGoesOutBeforeAnythingFails() {
        table.workshop.documents.store(State.RESTARTING);
        table.settle();
        assertThat(table.otter.stores()).containsExactly("restarting");
        table.workshop.documents.store(State.UP);
        table.settle();
        assertThat(table.otter.stores()).containsExactly("restarting", "up");
    }

    @Test
    void withNoRoomLeftNothingIsWrittenAndAllWaitsUntilThereIs() {
        table.workshop.documents.store(State.FULL);
        table.heron.ask(add("f-1", "stress"), Optional.empty());
        table.stage.pass(Duration.ofSeconds(30));
        assertThat(table.heron.answers()).isEmpty();
        assertThat(table.store.log(Table.MAP)).isEmpty();
        assertThat(table.heron.pending()).hasSize(1);
        assertThat(table.otter.stores()).containsExactly("full");
        SimulatedScreen late = table.sit("wren");
        assertThat(late.stores()).containsExactly("full");
        assertThat(late.picture()).as("the map can be looked at").contains(Picture.of(table.map()));
        table.workshop.documents.store(State.UP);
        table.stage.pass(Duration.ofSeconds(5));
        assertThat(table.heron.pending()).isEmpty();
        assertThat(table.otter.stores()).containsExactly("full", "up");
        assertThat(late.picture()).contains(Picture.of(table.map()));
        assertThat(table.allSeeTheMap()).isTrue();
    }

    @Test
    void aWriterThatLostItsLeaseTakesItAgain() {
        table.does(table.heron, add("f-1", "stress"));
        table.store.open(Table.MAP);
        assertThat(outcome(table.does(table.otter, rename("f-1", "worry")))).isEqualTo("applied");
        assertThat(table.allSeeTheMap()).isTrue();
    }

    @Test
    void anOperationThatTheStoreCannotKeepIsRefusedAndTheOthersGoOn() {
        table.heron.ask(add("f-1", "stress"), Optional.empty());
        String bad = table.heron.ask(add("f-2", "sleep"), Optional.empty());
        String good = table.heron.ask(add("f-3", "play"), Optional.empty());
        table.store.poison = Optional.of(new OperationId(bad));
        table.settle();
        assertThat(table.heron.answer(bad).get("message").asString())
                .isEqualTo("This change could not be kept. What was there before stands unchanged.");
        assertThat(outcome(table.heron.answer(good))).isEqualTo("applied");
        assertThat(table.map().factors().keySet()).extracting("value").containsExactly("f-1", "f-3");
        assertThat(table.allSeeTheMap()).isTrue();
    }

    @Test
    void anOperationOfLongAgoIsFoundInTheLogAfterARestart() {
        table.store.recent = 2;
        table.heron.ask(add("f-1", "stress"), Optional.empty());
        String sent = table.heron.pending().values().iterator().next();
        table.settle();
        for (int i = 2; i < 6; i++) {
            table.does(table.otter, add("f-" + i, "factor " + i));
        }
        table.restart();
        table.heron.say(sent);
        table.settle();
        assertThat(table.heron.answers().values())
                .allMatch(answer -> outcome(answer).equals("applied"));
        assertThat(table.store.log(Table.MAP)).hasSize(5);
    }

    @Test
    void whoDoesNotWaitForTheStoreIsToldAndHerWishIsNotCarriedOutLater() {
        Member heron = table.workshop.member("heron");
        List<Object> heard = new ArrayList<>();
        table.faults.down(true);
        Wish<MapCommand> wish = new Wish<>(
                new OperationId("server-1"),
                heron,
                Optional.empty(),
                new Intent.Carry<>(new MapCommand.RenameMap(new Title("Too late"))));
        table.workshop
                .documents
                .of(table.workshop.kind)
                .document(Table.MAP.value())
                .offer(wish, Optional.of(table.stage.now().plusSeconds(8)), new Hearing(heard));
        table.stage.pass(Duration.ofSeconds(20));
        table.faults.down(false);
        table.stage.pass(Duration.ofSeconds(20));
        assertThat(heard).hasSize(1).first().isInstanceOf(StoreUnavailable.class);
        assertThat(table.map().title().value()).isEqualTo("A map");
    }

    private record Hearing(List<Object> heard) implements Reply {

        @Override
        public void answered(Answer answer) {
            heard.add(answer);
        }

        @Override
        public void failed(RuntimeException cause) {
            heard.add(cause);
        }
    }
}
