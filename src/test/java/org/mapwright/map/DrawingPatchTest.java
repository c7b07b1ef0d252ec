package org.mapwright.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.map.Room.HERON;
import static org.mapwright.map.Room.OTTER;
import static org.mapwright.map.Room.id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mapwright.map.MapCommand.AgreeReading;
import org.mapwright.map.MapCommand.MergeFactors;
import org.mapwright.map.MapCommand.MoveFactors;
import org.mapwright.map.MapCommand.Rate;
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

    @Test
    void aDrawnFactorCountsTheVotesOnEachStep() {
        room.adds(HERON, "stress");
        room.does(HERON, new Rate(id("stress"), Aspect.IMPORTANCE, Optional.of(Vote.HIGH)));
        room.does(OTTER, new Rate(id("stress"), Aspect.IMPORTANCE, Optional.of(Vote.LOW)));
        room.does(OTTER, new Rate(id("stress"), Aspect.VULNERABILITY, Optional.of(Vote.MIDDLE)));

        assertThat(Drawing.of(room.map).factors().getFirst().votes())
                .isEqualTo(new DrawnVotes(List.of(1, 0, 1), List.of(0, 0, 0), List.of(0, 1, 0)));
    }

    @Test
    void aDrawnFactorKeepsTheWordingsThatWereMergedIntoIt() {
        room.adds(HERON, "stress");
        room.adds(HERON, "strain");
        room.does(HERON, new MergeFactors(id("strain"), id("stress")));

        assertThat(Drawing.of(room.map).factors().getFirst().alsoCalled()).containsExactly("strain");
    }

    @Test
    void aDrawnLinkSaysWhichGroupsSpokeAndWhetherTheyAgreed() {
        room.adds(HERON, "stress");
        room.adds(HERON, "sleep");
        room.links(OTTER, "stress", "sleep", Polarity.NEGATIVE);
        room.links(HERON, "stress", "sleep", Polarity.POSITIVE);
        DrawnLink open = Drawing.of(room.map).links().getFirst();
        room.does(HERON, new AgreeReading(new LinkId(open.id()), Optional.of(Polarity.NEGATIVE), Prose.NONE));

        assertThat(open.agreed()).isFalse();
        assertThat(open.groups()).containsExactly("parents", "practitioners");
        assertThat(Drawing.of(room.map).links().getFirst().agreed()).isTrue();
    }
}
