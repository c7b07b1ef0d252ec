package org.mapwright.workshop.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mapwright.study.Group;

final class DotResultTest {

    private static final Set<String> CHOICE =
            new LinkedHashSet<>(Arrays.asList("bus", "trust", "damp", "money", "sleep", "family"));

    /** Counted by hand: trust 4 + 3, bus 3 + 2, damp 2 + 3, money 4 + 3; one person keeps her dots. */
    private static List<DotBallot<String>> room() {
        List<DotBallot<String>> room = new ArrayList<>();
        vote(room, Group.PARENTS, "trust", "bus", "damp");
        vote(room, Group.PARENTS, "trust", "bus", "damp");
        vote(room, Group.PARENTS, "trust", "bus", "money");
        vote(room, Group.PARENTS, "trust", "money");
        vote(room, Group.PARENTS, "money");
        vote(room, Group.PARENTS, "money");
        vote(room, Group.PARENTS);
        vote(room, Group.PRACTITIONERS, "trust", "damp", "money");
        vote(room, Group.PRACTITIONERS, "trust", "damp", "money");
        vote(room, Group.PRACTITIONERS, "trust", "damp", "money");
        vote(room, Group.PRACTITIONERS, "bus");
        vote(room, Group.PRACTITIONERS, "bus");
        vote(room, Group.PRACTITIONERS);
        return room;
    }

    @Test
    void dotsAreCountedInAllAndByGroup() {
        DotResult<String> result = DotResult.of(room(), CHOICE, 5);

        assertThat(result.ballots()).isEqualTo(13);
        assertThat(result.dots()).isEqualTo(3);
        assertThat(result.parts().stream().map(VotingWords::name)).containsExactly("Parents", "Practitioners");
        assertThat(result.things().stream()
                        .map(row -> row.thing() + " " + VotingWords.told(row.total()) + ": "
                                + String.join(
                                        ", ",
                                        row.parts().stream()
                                                .map(VotingWords::told)
                                                .toList())))
                .containsExactly(
                        "trust 7: 4, 3",
                        "money 7: 4, 3",
                        "bus 5: 3, 2",
                        "damp 5: 2, 3",
                        "sleep 0 to 2: hardly any, hardly any",
                        "family 0 to 2: hardly any, hardly any");
    }

    @Test
    void oneSmallGroupIsNeverTheRest() {
        List<DotBallot<String>> room = room();
        vote(room, Group.AGENCIES, "sleep");
        room.add(new DotBallot<>(Optional.empty(), Set.of("family")));

        DotResult<String> result = DotResult.of(room, CHOICE, 5);

        assertThat(result.parts().stream().map(Part::people)).containsExactly(8, 7);
    }

    /** Five who all put their three dots on the same: what is left is known to have none of theirs. */
    @Test
    void nothingIsShownByGroupWhereAGroupsDotsAreAllAccountedFor() {
        List<DotBallot<String>> room = room();
        for (int i = 0; i < 3; i++) {
            vote(room, Group.AGENCIES, "trust", "bus", "damp");
            vote(room, Group.AGENCIES, "money", "bus", "damp");
        }
        vote(room, Group.AGENCIES, "trust", "money", "damp");
        vote(room, Group.AGENCIES, "trust", "money", "sleep");

        DotResult<String> result = DotResult.of(room, CHOICE, 5);

        // 8 agencies with 24 dots: trust 5, bus 6, damp 7, money 5, and one on sleep.
        assertThat(result.parts()).isEmpty();
        assertThat(result.things().getFirst().parts()).isEmpty();
        assertThat(VotingWords.told(result.things().getFirst().total())).isEqualTo("12");
    }

    @Test
    void aSmallRoomIsCountedInAllOnlyAndTwoPeopleNotAtAll() {
        List<DotBallot<String>> room = room();

        assertThat(DotResult.of(room.subList(0, 4), CHOICE, 5).parts()).isEmpty();
        assertThat(DotResult.of(room.subList(0, 4), CHOICE, 5).things()).hasSize(6);
        assertThat(DotResult.of(room.subList(0, 2), CHOICE, 5).things()).isEmpty();
        assertThat(DotResult.of(List.<DotBallot<String>>of(), CHOICE, 5).things())
                .isEmpty();
        assertThatThrownBy(() -> DotResult.of(room, CHOICE, 4)).hasMessageContaining("at least 5 people: 4");
    }

    private static void vote(List<DotBallot<String>> room, Group group, String... things) {
        room.add(new DotBallot<>(Optional.of(group), new LinkedHashSet<>(List.of(things))));
    }
}
