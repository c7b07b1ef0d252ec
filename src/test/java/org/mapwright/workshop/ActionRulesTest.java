package org.mapwright.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.depth.ActionScale;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.Prose;
import org.mapwright.workshop.ActionIdea.Status;
import org.mapwright.workshop.Leading.MarkAction;
import org.mapwright.workshop.Leading.Turn;
import org.mapwright.workshop.TakingPart.SuggestAction;
import org.mapwright.workshop.TakingPart.TakeBackAction;

/** Ideas for action: anybody suggests, the author may take back, who leads says what came of it. */
class ActionRulesTest extends InARoom {

    private static final ActionId WALKS = new ActionId("walks");

    @BeforeEach
    void twoPeople() {
        arrive(OTTER, WREN);
    }

    @Test
    void anIdeaIsKeptWithAllThatWasSaid() {
        does(OTTER, suggests(List.of(new FactorId("f1"))));

        assertThat(workshop.action(WALKS)).hasValueSatisfying(action -> {
            assertThat(action.by()).isEqualTo(OTTER.id());
            assertThat(action.what()).isEqualTo(new Label("Buggy walks on Mondays"));
            assertThat(action.who()).isEqualTo(new Prose("the drop-in"));
            assertThat(action.depth()).contains(ActionScale.STRUCTURES);
            assertThat(action.status()).isEqualTo(Status.SUGGESTED);
        });
        refused(OTTER, suggests(List.of()), WorkshopReason.ID_TAKEN);
    }

    @Test
    void onlyItsAuthorTakesASuggestionBackAndNotOnceItIsAgreed() {
        does(OTTER, suggests(List.of()));
        refused(WREN, new TakeBackAction(WALKS), WorkshopReason.NOT_YOURS);
        refused(WREN, new MarkAction(WALKS, Status.AGREED), WorkshopReason.NOT_ALLOWED);
        does(LEADER, new MarkAction(WALKS, Status.AGREED));
        refused(OTTER, new TakeBackAction(WALKS), WorkshopReason.NOT_YOURS);
        does(LEADER, new TakeBackAction(WALKS));
        changesNothing(OTTER, new TakeBackAction(WALKS));
    }

    @Test
    void whatCameOfItIsSaidLongAfterTheWorkshop() {
        does(OTTER, suggests(List.of()));
        does(LEADER, new Turn(Workshop.Phase.CLOSED, BEGUN));
        does(LEADER, new MarkAction(WALKS, Status.DONE));

        assertThat(workshop.action(WALKS).orElseThrow().status()).isEqualTo(Status.DONE);
    }

    @Test
    void tooManyPlacesOnTheMapAreSaidToBeTooMany() {
        List<FactorId> eleven =
                IntStream.range(0, 11).mapToObj(i -> new FactorId("f" + i)).toList();
        refused(OTTER, suggests(eleven), WorkshopReason.ACTION_WRONG);
    }

    private static SuggestAction suggests(List<FactorId> where) {
        return new SuggestAction(
                WALKS,
                new Label("Buggy walks on Mondays"),
                where,
                new Prose("the drop-in"),
                new Prose("June"),
                new Prose("Govan"),
                Optional.of(ActionScale.STRUCTURES));
    }
}
