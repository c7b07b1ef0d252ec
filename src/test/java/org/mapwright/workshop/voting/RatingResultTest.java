package org.mapwright.workshop.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mapwright.map.Aspect;
import org.mapwright.study.Group;
import org.mapwright.workshop.voting.RatingBallot.Rating;

final class RatingResultTest {

    private final List<RatingBallot<String>> room = new ArrayList<>();

    /** By hand: 1 2 2 4 5 of parents and 3 3 4 5 5 of practitioners; together 1 2 2 3 3 4 4 5 5 5. */
    @Test
    void theMiddleMarkIsShownForAllAndForEachGroup() {
        List.of(1, 2, 2, 4, 5).forEach(mark -> rate(Group.PARENTS, mark, ""));
        List.of(3, 3, 4, 5, 5).forEach(mark -> rate(Group.PRACTITIONERS, mark, ""));

        RatingResult.Row<String> row = importance(RatingResult.of(room, Set.of("bus"), 5));

        assertThat(row.all()).contains(new Marks(10, 3, 2, 5));
        assertThat(row.parts()).containsExactly(Optional.of(new Marks(5, 2, 2, 4)), Optional.of(new Marks(5, 4, 3, 5)));
        assertThat(VotingWords.told(row.all().orElseThrow()))
                .isEqualTo("In the middle: 3 of 5, and we see it in different ways. 10 people said.");
    }

    @Test
    void fewerThanFiveMarksAreNotShown() {
        List.of(1, 2, 2, 4).forEach(mark -> rate(Group.PARENTS, mark, ""));

        assertThat(importance(RatingResult.of(room, Set.of("bus"), 5)).all()).isEmpty();
        rate(Group.PARENTS, 3, "");
        assertThat(importance(RatingResult.of(room, Set.of("bus"), 5)).all()).contains(new Marks(5, 2, 2, 3));
    }

    @Test
    void byWhomIsToldWithoutSayingWhoSaidIt() {
        List.of("the council", "Landlords", "us", "the council").forEach(by -> rate(Group.PARENTS, 3, by));
        assertThat(RatingResult.of(room, Set.of("bus"), 5).byWhom()).isEmpty();
        rate(Group.PARENTS, 3, "bus firms");

        assertThat(RatingResult.of(room, Set.of("bus"), 5).byWhom())
                .isEqualTo(Map.of("bus", List.of("bus firms", "Landlords", "the council", "us")));
    }

    @Test
    void aMarkIsFromOneToFive() {
        assertThatThrownBy(() -> new Rating(Map.of(Aspect.IMPORTANCE, 6), "")).hasMessageContaining("[1.0, 5.0]: 6");
        assertThatThrownBy(() -> new Rating(Map.of(Aspect.IMPORTANCE, 0), "")).hasMessageContaining("0");
    }

    private void rate(Group group, int mark, String byWhom) {
        room.add(new RatingBallot<>(
                Optional.of(group), Map.of("bus", new Rating(Map.of(Aspect.IMPORTANCE, mark), byWhom))));
    }

    private static RatingResult.Row<String> importance(RatingResult<String> result) {
        return result.rows().stream()
                .filter(row -> row.aspect() == Aspect.IMPORTANCE)
                .findFirst()
                .orElseThrow();
    }
}
