package org.mapwright.workshop.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapwright.study.Group;

final class PartTest {

    @Test
    void aGroupOfThreeIsJoinedWithTheNextSmallOne() {
        List<Part> parts =
                Part.of(Map.of(Group.PARENTS, 9, Group.PRACTITIONERS, 7, Group.COMMUNITY, 6, Group.AGENCIES, 3), 0, 5);

        assertThat(parts.stream().map(VotingWords::name))
                .containsExactlyInAnyOrder("Parents", "Practitioners", "Agencies and community");
        assertThat(parts.stream().map(Part::people)).containsExactly(9, 9, 7);
    }

    /** 9 parents and 1 who would rather not say: everybody without the parents would be her. */
    @Test
    void whoWouldRatherNotSayIsNotWhatIsLeftOver() {
        List<Part> parts = Part.of(Map.of(Group.PARENTS, 9, Group.COMMUNITY, 5), 1, 5);

        assertThat(parts.stream().map(VotingWords::name)).containsExactly("Parents", "Community and everybody else");
    }

    @Test
    void smallOnesAreJoinedUntilThereAreEnough() {
        List<Part> parts =
                Part.of(Map.of(Group.PARENTS, 8, Group.PRACTITIONERS, 2, Group.COMMUNITY, 1, Group.AGENCIES, 1), 1, 5);

        assertThat(parts.stream().map(Part::people)).containsExactly(8, 5);
    }

    @Test
    void aSmallRoomIsOnePart() {
        assertThat(Part.of(Map.of(Group.PARENTS, 4, Group.AGENCIES, 4), 0, 5)).hasSize(1);
        assertThat(Part.of(Map.of(Group.PARENTS, 2), 0, 5)).hasSize(1);
        assertThat(Part.of(Map.of(), 0, 5)).isEmpty();
        assertThat(Part.of(Map.of(Group.PARENTS, 7, Group.AGENCIES, 0), 0, 5)).hasSize(1);
    }
}
