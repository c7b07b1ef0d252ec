package org.mapwright.workshop.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.study.Group;
import org.mapwright.study.MemberId;

final class DotsTest {

    /** A fifth of the things rounded up, 3 to 7 (METHODS, section 8). */
    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2,2", "3,3", "15,3", "16,4", "24,5", "25,5", "26,6", "35,7", "36,7", "500,7"})
    void aFifthOfTheThingsFromThreeToSeven(int things, int dots) {
        assertThat(Dots.forThings(things)).isEqualTo(dots);
    }

    @Test
    void aBallotHasOneDotAThingAndNoMoreThanThereAre() {
        Set<String> choice = Set.of("a", "b", "c", "d", "e");

        assertThat(ballot("a", "b", "c").fits(choice)).isTrue();
        assertThat(ballot().fits(choice)).isTrue();
        assertThat(ballot("a", "b", "c", "d").fits(choice)).isFalse();
        assertThat(ballot("a", "x").fits(choice)).isFalse();
    }

    @Test
    void aPersonHasOneBallotHoweverOftenSheHandsIn() {
        MemberId otter = new MemberId("m-1");
        Ballots<DotBallot<String>> votes = Ballots.<DotBallot<String>>open()
                .handIn(otter, ballot("a"))
                .flatMap(some -> some.handIn(otter, ballot("b", "c")))
                .flatMap(some -> some.handIn(new MemberId("m-2"), ballot("a")))
                .orElseThrow();

        assertThat(votes.handedIn()).isEqualTo(2);
        assertThat(votes.close().toCount()).containsExactlyInAnyOrder(ballot("b", "c"), ballot("a"));
        assertThat(votes.close().byPerson()).isEmpty();
        assertThat(votes.without(otter).close().toCount()).containsExactly(ballot("a"));
    }

    @Test
    void aVoteIsHiddenUntilItIsClosedAndTakesNothingAfter() {
        Ballots<DotBallot<String>> votes = Ballots.open();

        assertThatThrownBy(votes::toCount).isInstanceOf(IllegalStateException.class);
        assertThat(votes.close().handIn(new MemberId("m-1"), ballot("a"))).isEmpty();
    }

    private static DotBallot<String> ballot(String... things) {
        return new DotBallot<>(Optional.of(Group.PARENTS), Set.of(things));
    }
}
