package org.mapwright.workshop.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapwright.workshop.voting.Disclosure.Shown;

/**
 * Plays somebody who knows the rules and sees what is shown: of all counts that could be behind it, and would be shown
 * in just this way, no row that is said in words may have the same number in each.
 */
final class DisclosureTest {

    static Stream<List<Integer>> rooms() {
        return Stream.of(
                List.of(5),
                List.of(25),
                List.of(3),
                List.of(5, 5),
                List.of(6, 5),
                List.of(9, 7),
                List.of(20, 5),
                List.of(5, 5, 5),
                List.of(9, 9, 7),
                List.of(12, 8, 5),
                List.of(6, 6, 5, 5),
                List.of(9, 7, 6, 5));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void nobodyWorksOutAHiddenRow(List<Integer> people) {
        Map<Shown, List<List<Integer>>> behind = new HashMap<>();
        everyCount(people)
                .forEach(counts -> behind.computeIfAbsent(Disclosure.of(people, counts), shown -> new ArrayList<>())
                        .add(counts));

        behind.forEach((shown, possible) -> {
            for (int i = 0; i < shown.rows().size(); i++) {
                int row = i;
                long numbers = possible.stream()
                        .map(counts -> counts.get(row))
                        .distinct()
                        .count();
                if (!(shown.rows().get(i) instanceof Share.Exact)) {
                    assertThat(numbers).as("%s of %s", shown, people).isGreaterThan(1);
                }
            }
        });
    }

    /** Whoever is in a group and put no dot must not learn that none of hers did; and so for all. */
    @ParameterizedTest
    @MethodSource("rooms")
    void noRowAndNoTotalIsKnownToBeEmptyOrFull(List<Integer> people) {
        Map<Shown, List<List<Integer>>> behind = new HashMap<>();
        everyCount(people)
                .forEach(counts -> behind.computeIfAbsent(Disclosure.of(people, counts), shown -> new ArrayList<>())
                        .add(counts));

        behind.values().forEach(possible -> {
            for (int i = 0; i < people.size(); i++) {
                int row = i;
                assertThat(possible).anyMatch(counts -> counts.get(row) > 0);
                assertThat(possible).anyMatch(counts -> counts.get(row) < people.get(row));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void whatIsShownIsTrue(List<Integer> people) {
        everyCount(people).forEach(counts -> {
            Shown shown = Disclosure.of(people, counts);
            int total = counts.stream().mapToInt(Integer::intValue).sum();
            assertThat(total).isBetween(shown.total().least(), shown.total().most());
            for (int i = 0; i < shown.rows().size(); i++) {
                assertThat(counts.get(i))
                        .isBetween(
                                shown.rows().get(i).least(), shown.rows().get(i).most());
            }
        });
    }

    @Test
    void numbersAreShownWhereNoGroupIsOfOneMind() {
        assertThat(Disclosure.of(List.of(9, 9, 7), List.of(6, 4, 3)))
                .isEqualTo(new Shown(
                        new Share.Exact(13), List.of(new Share.Exact(6), new Share.Exact(4), new Share.Exact(3))));
    }

    /** 13 less 6 and 7 would be the empty row; so the first is "some" as well. */
    @Test
    void anEmptyRowIsNotGivenAwayByTheOthers() {
        assertThat(Disclosure.of(List.of(9, 9, 7), List.of(6, 7, 0)))
                .isEqualTo(new Shown(
                        new Share.Exact(13), List.of(new Share.Some(9), new Share.Exact(7), new Share.HardlyAny())));
    }

    @Test
    void atTheEdgeTheTotalLeavesTwoNumbersOpen() {
        assertThat(Disclosure.of(List.of(9, 9, 7), List.of(9, 9, 7)).total()).isEqualTo(new Share.Between(24, 25));
        assertThat(Disclosure.of(List.of(9, 7), List.of(0, 0)).total()).isEqualTo(new Share.Between(0, 2));
    }

    private static List<List<Integer>> everyCount(List<Integer> people) {
        List<List<Integer>> all = List.of(List.of());
        for (int size : people) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> begun : all) {
                for (int count = 0; count <= size; count++) {
                    List<Integer> more = new ArrayList<>(begun);
                    more.add(count);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }
}
