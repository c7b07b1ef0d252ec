package org.mapwright.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.map.Polarity.NEGATIVE;
import static org.mapwright.map.Polarity.POSITIVE;
import static org.mapwright.map.Room.HERON;
import static org.mapwright.map.Room.OTTER;
import static org.mapwright.map.Room.id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mapwright.map.MapCommand.BringIn;
import org.mapwright.map.MapCommand.ChooseFocalFactor;
import org.mapwright.map.MapCommand.MergeFactors;
import org.mapwright.map.MapCommand.MoveFactors;
import org.mapwright.map.MapCommand.RemoveFactor;
import org.mapwright.map.MapCommand.RenameFactor;

/** Undo takes back what still stands of one's own step, and nothing of others. */
class UndoTest {

    private final Room room = new Room();

    @BeforeEach
    void aSmallMap() {
        room.adds(HERON, "stress");
        room.adds(HERON, "sleep");
        room.links(HERON, "stress", "sleep", NEGATIVE);
    }

    @Test
    void aRemovedFactorComesBackWithItsLinks() {
        SystemMap before = room.map;
        List<MapEvent> done = room.does(HERON, new RemoveFactor(id("sleep")));

        room.undoes(HERON, done);

        assertThat(Map.copyOf(room.map.factors())).isEqualTo(Map.copyOf(before.factors()));
        assertThat(room.map.links().values())
                .containsExactlyElementsOf(before.links().values());
    }

    @Test
    void undoOfAnUndoIsARedo() {
        List<MapEvent> done = room.does(HERON, new RenameFactor(id("sleep"), new Label("Nights")));
        List<MapEvent> undone = room.undoes(HERON, done);

        room.undoes(HERON, undone);

        assertThat(room.factor("sleep").label()).isEqualTo(new Label("Nights"));
    }

    @Test
    void aLabelThatSomebodyChangedSinceStays() {
        List<MapEvent> done = room.does(HERON, new RenameFactor(id("sleep"), new Label("Nights")));
        room.does(OTTER, new RenameFactor(id("sleep"), new Label("Quiet nights")));

        assertThat(room.cannotUndo(HERON, done)).isEqualTo(Reason.CHANGED_SINCE);
        assertThat(room.factor("sleep").label()).isEqualTo(new Label("Quiet nights"));
    }

    @Test
    void aFactorOnWhichOthersBuiltIsNotPulledAway() {
        List<MapEvent> done = room.adds(HERON, "noise");
        room.links(OTTER, "noise", "sleep", NEGATIVE);

        assertThat(room.cannotUndo(HERON, done)).isEqualTo(Reason.BUILT_ON);
        assertThat(room.map.factor(id("noise"))).isPresent();
    }

    @Test
    void ofALinkThatOthersSpokeOfOnlyMyClaimGoes() {
        room.adds(HERON, "noise");
        List<MapEvent> done = room.links(HERON, "noise", "sleep", NEGATIVE);
        room.links(OTTER, "noise", "sleep", POSITIVE);

        room.undoes(HERON, done);

        assertThat(room.linkFrom("noise", "sleep").orElseThrow().claims())
                .extracting(Claim::by)
                .containsExactly(OTTER);
    }

    @Test
    void ofSeveralMovedFactorsThoseThatOthersMovedSinceStay() {
        List<MapEvent> done = room.does(
                HERON, new MoveFactors(Map.of(id("sleep"), new Position(10, 10), id("stress"), new Position(20, 20))));
        room.does(OTTER, new MoveFactors(Map.of(id("sleep"), new Position(99, 99))));

        room.undoes(HERON, done);

        assertThat(room.map.positionOf(id("sleep"))).isEqualTo(new Position(99, 99));
        assertThat(room.map.positionOf(id("stress"))).isEqualTo(new Position(0, 0));
    }

    @Test
    void aMergeIsPartedAgain() {
        room.adds(OTTER, "nights");
        room.links(OTTER, "stress", "nights", POSITIVE);
        SystemMap before = room.map;
        List<MapEvent> done = room.does(HERON, new MergeFactors(id("nights"), id("sleep")));

        room.undoes(HERON, done);

        assertThat(Map.copyOf(room.map.factors())).isEqualTo(Map.copyOf(before.factors()));
        assertThat(Map.copyOf(room.map.links())).isEqualTo(Map.copyOf(before.links()));
        assertThat(room.map.aliases()).isEmpty();
    }

    @Test
    void oneUndoTakesAWholeDrawingBack() {
        PlacedFactor noise =
                new PlacedFactor(Factor.of(id("noise"), new Label("noise"), FactorKind.CONTEXT), new Position(0, 0));
        List<MapEvent> done = room.does(HERON, new BringIn(List.of(noise), List.of(), Optional.of(id("noise"))));

        room.undoes(HERON, done);

        assertThat(room.map.factors()).containsOnlyKeys(id("stress"), id("sleep"));
        assertThat(room.map.focal()).isEmpty();
    }

    @Test
    void aFocalFactorThatIsGoneIsNotChosenAgain() {
        room.does(HERON, new ChooseFocalFactor(Optional.of(id("stress"))));
        List<MapEvent> done = room.does(HERON, new ChooseFocalFactor(Optional.of(id("sleep"))));
        room.does(OTTER, new RemoveFactor(id("stress")));

        assertThat(room.cannotUndo(HERON, done)).isEqualTo(Reason.CHANGED_SINCE);
    }
}
