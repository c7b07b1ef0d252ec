package org.mapwright.shell.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.map.Decision;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.MapRules;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;

final class LongLifeTest {

    @ParameterizedTest
    @CsvSource({"5, 20", "50, 200", "50, 201", "300, 5000"})
    void eachStepChangesTheMapUntilAllFactorsAndThreeLinksAFactorStand(int factors, int changes) {
        List<Ask> life = LongLife.of(factors, changes, 7);

        SystemMap map = lived(life);

        assertThat(life).hasSize(changes);
        assertThat(map.seq()).isEqualTo(changes);
        assertThat(map.factors()).hasSize(factors);
        assertThat(map.links()).hasSize(3 * factors);
    }

    @Test
    void aLongLifeHoldsAllKindsOfChange() {
        Set<String> kinds = LongLife.of(50, 1_000, 7).stream()
                .map(ask -> ask.command().getClass().getSimpleName())
                .collect(Collectors.toSet());

        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "AddFactor",
                        "ConnectFactors",
                        "MoveFactors",
                        "MakeClaim",
                        "RenameFactor",
                        "EditNote",
                        "SetTags",
                        "SetKind");
    }

    @Test
    void itIsSpreadOverFourPeopleWhoDoNotAlwaysAgree() {
        List<Ask> life = LongLife.of(50, 1_000, 7);

        assertThat(life.stream().map(Ask::person)).contains(0, 1, 2, 3).allMatch(person -> person >= 0 && person < 4);
        assertThat(lived(life).links().values().stream().map(CausalLink::claims))
                .anyMatch(claims -> claims.size() > 1);
    }

    @Test
    void itGrowsForFourFifthsOfTheTime() {
        List<Ask> life = LongLife.of(50, 1_000, 7);

        assertThat(lived(life.subList(0, 400)).factors()).hasSizeBetween(20, 30);
        assertThat(lived(life.subList(0, 810)).factors()).hasSize(50);
    }

    @Test
    void theSameSeedGivesTheSameLife() {
        assertThat(LongLife.of(50, 300, 7)).isEqualTo(LongLife.of(50, 300, 7));
        assertThat(LongLife.of(50, 300, 7)).isNotEqualTo(LongLife.of(50, 300, 8));
    }

    @Test
    void thereMustBeAChangeForEachFactorAndLink() {
        assertThatThrownBy(() -> LongLife.of(50, 199, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("199");
    }

    /** As the writer of a map does it, without a store. */
    private static SystemMap lived(List<Ask> life) {
        SystemMap map = SystemMap.empty(new MapId("m"), new Title("Lived in"), new PlaceId("p"));
        for (Ask ask : life) {
            Decision decision = MapRules.decide(map, ask.command(), person(ask.person()));
            assertThat(decision).as(ask.toString()).isInstanceOf(Decision.Accepted.class);
            List<MapEvent> events = new ArrayList<>(((Decision.Accepted) decision).events());
            assertThat(events).as(ask.toString()).isNotEmpty();
            map = map.after(events);
        }
        return map;
    }

    private static Contributor person(int number) {
        return new Contributor(
                new ContributorId("person-" + number), new Pseudonym("Person " + number), Group.COMMUNITY);
    }
}
