package org.mapwright.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.map.Room.HERON;
import static org.mapwright.map.Room.OTTER;
import static org.mapwright.map.Room.id;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapwright.map.MapCommand.MoveFactors;
import org.mapwright.map.MapCommand.RemoveFactor;

class DrawingPatchTest {

    private final Room room = new Room();

    @Test
    void aPatchNamesWhatChangedAndNothingElse() {
        room.adds(HERON, "stress");
        room.adds(HERON, "sleep");
        SystemMap before = room.map;
        room.does(HERON, new MoveFactors(Map.of(id("sleep"), new Position(3, 4))));

        DrawingPatch patch = DrawingPatch.between(before, room.map);

        assertThat(patch.factors()).extracting(DrawnFactor::id).containsExactly("sleep");
        assertThat(patch.links()).isEmpty();
        assertThat(patch.factorsGone()).isEmpty();
    }

    @Test
    void aRemovedFactorTakesItsLinksOffTheDrawing() {
        room.adds(HERON, "stress");
        room.adds(HERON, "sleep");
        room.links(OTTER, "stress", "sleep", Polarity.NEGATIVE);
        SystemMap before = room.map;
        room.does(HERON, new RemoveFactor(id("sleep")));

        DrawingPatch patch = DrawingPatch.between(before, room.map);

        assertThat(patch.factorsGone()).containsExactly("sleep");
        assertThat(patch.linksGone()).containsExactly("stress-sleep");
    }
}
