package org.mapwright.map.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.map.live.Table.REDO;
import static org.mapwright.map.live.Table.UNDO;
import static org.mapwright.map.live.Table.add;
import static org.mapwright.map.live.Table.connect;
import static org.mapwright.map.live.Table.outcome;
import static org.mapwright.map.live.Table.rename;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Undo and redo are each person's own. */
class OwnUndoTest {

    private final Table table = new Table();

    @BeforeEach
    void aFactorOfHeronsStands() {
        table.does(table.heron, add("f-1", "stress"));
    }

    @Test
    void undoTakesBackOnesOwnLastStepNotTheLastOfAll() {
        table.does(table.otter, add("f-2", "sleep"));
        assertThat(outcome(table.does(table.heron, UNDO))).isEqualTo("applied");
        assertThat(table.map().factors().keySet()).extracting("value").containsExactly("f-2");
        assertThat(table.allSeeTheMap()).isTrue();
    }

    @Test
    void whoDidNothingHasNothingToUndo() {
        JsonNode answer = table.does(table.otter, UNDO);
        assertThat(outcome(answer)).isEqualTo("refused");
        assertThat(answer.get("message").asString()).isEqualTo("You have nothing to take back.");
        assertThat(answer.get("canUndo").asBoolean()).isFalse();
    }

    @Test
    void redoBringsBackWhatUndoTookAndCanBeUndoneAgain() {
        table.does(table.heron, rename("f-1", "worry"));
        JsonNode undone = table.does(table.heron, UNDO);
        assertThat(undone.get("canRedo").asBoolean()).isTrue();
        assertThat(table.label("f-1")).isEqualTo("stress");
        JsonNode redone = table.does(table.heron, REDO);
        assertThat(redone.get("canRedo").asBoolean()).isFalse();
        assertThat(table.label("f-1")).isEqualTo("worry");
        table.does(table.heron, UNDO);
        assertThat(table.label("f-1")).isEqualTo("stress");
        table.does(table.heron, UNDO);
        assertThat(table.map().factors()).isEmpty();
    }

    @Test
    void aNewEditOfOnesOwnClearsRedoAndAnothersDoesNot() {
        table.does(table.heron, rename("f-1", "worry"));
        table.does(table.heron, UNDO);
        table.does(table.otter, add("f-2", "sleep"));
        assertThat(outcome(table.does(table.heron, REDO))).isEqualTo("applied");
        table.does(table.heron, UNDO);
        table.does(table.heron, add("f-3", "play"));
        assertThat(outcome(table.does(table.heron, REDO))).isEqualTo("refused");
    }

    @Test
    void operationsOfOneGroupAreOneStep() {
        table.does(table.heron, add("f-2", "sleep"), Optional.of("g-1"));
        table.does(table.otter, add("f-4", "of somebody else"));
        table.does(table.heron, add("f-3", "play"), Optional.of("g-1"));
        table.does(table.heron, UNDO);
        assertThat(table.map().factors().keySet()).extracting("value").containsExactly("f-1", "f-4");
        table.does(table.heron, REDO);
        assertThat(table.map().factors()).hasSize(4);
    }

    @Test
    void whatOthersHaveBuiltOnIsLeftAndTheStepBeforeItIsReached() {
        table.does(table.heron, add("f-2", "sleep"));
        table.does(table.otter, connect("l-1", "f-1", "f-2", "c-1", "NEGATIVE"));
        JsonNode answer = table.does(table.heron, UNDO);
        assertThat(outcome(answer)).isEqualTo("refused");
        assertThat(answer.get("reason").asString()).isEqualTo("BUILT_ON");
        table.does(table.heron, UNDO);
        assertThat(table.does(table.heron, UNDO).get("reason").asString()).isEqualTo("NOTHING_TO_UNDO");
    }

    @Test
    void stepsAreFoundAgainAfterARestart() {
        table.does(table.heron, rename("f-1", "worry"));
        table.restart();
        assertThat(outcome(table.does(table.heron, UNDO))).isEqualTo("applied");
        assertThat(table.label("f-1")).isEqualTo("stress");
    }

    @Test
    void anUndoSentTwiceHappensOnce() {
        table.does(table.heron, rename("f-1", "worry"));
        table.heron.ask(UNDO, Optional.empty());
        table.heron.askAgain();
        table.settle();
        assertThat(table.label("f-1")).isEqualTo("stress");
        assertThat(table.map().factors()).hasSize(1);
    }
}
