package org.mapwright.workshop.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapwright.study.Group;

final class BalanceTest {

    private static final Map<Group, Integer> ROOM =
            Map.of(Group.PARENTS, 9, Group.PRACTITIONERS, 7, Group.COMMUNITY, 7, Group.AGENCIES, 2);

    /** By hand: 21 of 30 links are 70 %, 7 of 25 people are 28 %. */
    @Test
    void theGroupThatAddedMuchMoreThanItsShareIsNamed() {
        Balance balance = links(Map.of(Group.PARENTS, 5, Group.PRACTITIONERS, 21, Group.COMMUNITY, 4));

        assertThat(BalanceWords.told(balance))
                .isEqualTo("Practitioners have added 70 % of the links. They are 28 % of the room.");
    }

    @Test
    void nobodyIsNamedForHavingBeenSilent() {
        Balance balance = links(Map.of(Group.PARENTS, 13, Group.PRACTITIONERS, 12));

        // Community and agencies added nothing; parents (52 % of links, 36 % of people) are what stands out, or nobody.
        assertThat(BalanceWords.told(balance))
                .doesNotContainIgnoringCase("agencies")
                .doesNotContainIgnoringCase("community");
    }

    @Test
    void anEvenRoomIsToldSo() {
        Balance balance =
                links(Map.of(Group.PARENTS, 9, Group.PRACTITIONERS, 8, Group.COMMUNITY, 6, Group.AGENCIES, 2));

        assertThat(BalanceWords.told(balance))
                .isEqualTo("The links come from all parts of the room, much as it is made up.");
    }

    @Test
    void itIsToldFromTenOn() {
        assertThat(BalanceWords.told(links(Map.of(Group.PRACTITIONERS, 9))))
                .isEqualTo("Too early to say: this is told from 10 links on.");
        assertThat(BalanceWords.told(links(Map.of(Group.PRACTITIONERS, 10))))
                .startsWith("Practitioners have added 100 %");
        assertThat(BalanceWords.told(links(Map.of()))).startsWith("Too early");
    }

    @Test
    void oneOrTwoPeopleAreNeverAPart() {
        Balance balance = links(Map.of(Group.AGENCIES, 12));

        assertThat(balance.shares()).allMatch(share -> share.part().people() >= 3);
        assertThat(BalanceWords.told(balance)).startsWith("Agencies and ").contains("They are 36 % of the room");
    }

    @Test
    void aRoomOfOneGroupHasNoBalance() {
        Balance balance = Balance.of(Contribution.IDEAS, Map.of(Group.PARENTS, 12), 0, Map.of(Group.PARENTS, 40), 0);

        assertThat(BalanceWords.told(balance)).isEqualTo("The room is too small to tell groups apart.");
    }

    @Test
    void sharesOfAllPartsAddUpWithThoseWhoDidNotSay() {
        Balance balance = Balance.of(Contribution.CLAIMS, ROOM, 4, Map.of(Group.PARENTS, 6), 6);

        assertThat(balance.total()).isEqualTo(12);
        assertThat(balance.shares().stream()
                        .mapToDouble(Balance.PartShare::ofAdded)
                        .sum())
                .isEqualTo(1.0);
        assertThat(balance.shares().stream()
                        .mapToDouble(Balance.PartShare::ofPeople)
                        .sum())
                .isBetween(0.999, 1.001);
    }

    private static Balance links(Map<Group, Integer> added) {
        return Balance.of(Contribution.LINKS, ROOM, 0, added, 0);
    }
}
