package org.mapwright.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.map.Polarity.NEGATIVE;
import static org.mapwright.map.Polarity.POSITIVE;
import static org.mapwright.map.Room.HERON;
import static org.mapwright.map.Room.OTTER;
import static org.mapwright.map.Room.id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.map.MapCommand.BringBack;
import org.mapwright.map.MapCommand.ChooseFocalFactor;
import org.mapwright.map.MapCommand.MergeFactors;
import org.mapwright.map.MapCommand.MoveFactors;
import org.mapwright.map.MapCommand.Rate;
import org.mapwright.map.MapCommand.RemoveFactor;
import org.mapwright.map.MapCommand.RemoveLink;
import org.mapwright.map.MapCommand.RenameFactor;
import org.mapwright.map.MapCommand.RenameMap;
import org.mapwright.place.PlaceId;
import org.mapwright.testing.RandomCommands;

/** An earlier moment comes back as one change, which one undo takes back. */
class BringBackTest {

    private final Room room = new Room();

    @BeforeEach
    void aSmallMap() {
        room.adds(HERON, "stress");
        room.adds(HERON, "sleep");
        room.links(HERON, "stress", "sleep", NEGATIVE);
    }

    @Test
    void whatWentComesBackAndWhatCameGoes() {
        SystemMap then = room.map;
        room.does(OTTER, new RemoveFactor(id("sleep")));
        room.adds(OTTER, "noise");
        room.does(OTTER, new RenameFactor(id("stress"), new Label("Worry")));
        room.does(OTTER, new MoveFactors(Map.of(id("stress"), new Position(9, 9))));
        room.does(OTTER, new ChooseFocalFactor(Optional.of(id("noise"))));

        room.does(HERON, new BringBack(then));

        assertThat(room.map.factors()).isEqualTo(then.factors());
        assertThat(room.map.links()).isEqualTo(then.links());
        assertThat(room.map.positions()).isEqualTo(then.positions());
        assertThat(room.map.focal()).isEmpty();
    }

    @Test
    void oneUndoTakesItBackWithTheClaimsOfOthers() {
        SystemMap then = room.map;
        room.does(HERON, new RemoveLink(Room.link("stress", "sleep")));
        room.adds(OTTER, "noise");
        room.links(OTTER, "noise", "sleep", NEGATIVE);
        SystemMap before = room.map;
        List<MapEvent> done = room.does(OTTER, new BringBack(then));

        List<MapEvent> undone = room.undoes(OTTER, done);

        assertSame(room.map, before);
        assertThat(undone.getFirst()).isEqualTo(new MapEvent.MomentBroughtBack(then.seq(), true));
    }

    @Test
    void claimsAndVotesMadeSinceStayWithWhoMadeThem() {
        SystemMap then = room.map;
        room.links(OTTER, "stress", "sleep", POSITIVE);
        room.does(OTTER, new Rate(id("sleep"), Aspect.IMPORTANCE, Optional.of(Vote.HIGH)));
        room.does(OTTER, new RenameFactor(id("sleep"), new Label("Nights")));

        room.does(HERON, new BringBack(then));

        assertThat(room.linkFrom("stress", "sleep").orElseThrow().claims()).hasSize(2);
        assertThat(room.factor("sleep").label()).isEqualTo(new Label("sleep"));
        assertThat(room.factor("sleep").ratings().on(Aspect.IMPORTANCE).votes()).containsKey(OTTER.id());
    }

    @Test
    void aLinkThatWasDrawnAnewIsTheSameStatement() {
        SystemMap then = room.map;
        room.does(HERON, new RemoveLink(Room.link("stress", "sleep")));
        room.does(
                OTTER,
                new MapCommand.ConnectFactors(
                        new LinkId("anew"), id("stress"), id("sleep"), new ClaimId("c-anew"), Stance.of(POSITIVE)));
        SystemMap before = room.map;

        assertThat(room.does(HERON, new BringBack(then))).isEmpty();
        assertThat(room.map.links()).isEqualTo(before.links());
    }

    @Test
    void mergedFactorsStandApartAgain() {
        room.adds(OTTER, "nights");
        room.links(OTTER, "stress", "nights", POSITIVE);
        SystemMap then = room.map;
        room.does(HERON, new MergeFactors(id("sleep"), id("nights")));
        SystemMap before = room.map;

        List<MapEvent> done = room.does(HERON, new BringBack(then));
        assertThat(room.map.factors()).isEqualTo(then.factors());
        assertThat(room.map.links()).isEqualTo(then.links());

        room.undoes(HERON, done);
        assertSame(room.map, before);
    }

    @Test
    void theTitleStays() {
        SystemMap then = room.map;
        room.does(HERON, new RenameMap(new Title("A better title")));

        assertThat(room.does(HERON, new BringBack(then))).isEmpty();
        assertThat(room.map.title()).isEqualTo(new Title("A better title"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyMomentOfAnyHistoryComesBackAndGoesAgain(long seed) {
        List<SystemMap> moments = history(seed);
        SystemMap now = moments.getLast();
        for (SystemMap then : moments) {
            List<MapEvent> done =
                    MapRules.decide(now, new BringBack(then), HERON).happened().orElseThrow();
            SystemMap back = now.after(done);
            assertStandsAsThen(back, now, then);
            if (!done.isEmpty()) {
                assertSame(
                        back.after(MapRules.undo(back, done, HERON).happened().orElseThrow()), now);
            }
        }
    }

    private static List<SystemMap> history(long seed) {
        RandomCommands commands = new RandomCommands(seed);
        SystemMap map = SystemMap.empty(new MapId("m"), new Title("A map"), new PlaceId("glasgow"));
        List<SystemMap> moments = new ArrayList<>(List.of(map));
        for (int i = 0; i < 150; i++) {
            SystemMap before = map;
            map = MapRules.decide(map, commands.next(map), commands.somebody())
                    .happened()
                    .filter(events -> !events.isEmpty())
                    .map(before::after)
                    .orElse(map);
            moments.add(map);
        }
        return moments;
    }

    private static void assertStandsAsThen(SystemMap back, SystemMap now, SystemMap then) {
        Map<FactorId, Factor> expected = new HashMap<>();
        then.factors()
                .forEach((id, factor) -> expected.put(
                        id,
                        Optional.ofNullable(now.factors().get(id))
                                .map(standing -> factor.rated(standing.ratings()))
                                .orElse(factor)));
        assertThat(new HashMap<>(back.factors())).isEqualTo(expected);
        assertThat(new HashMap<>(back.positions())).isEqualTo(new HashMap<>(then.positions()));
        assertThat(back.focal()).isEqualTo(then.focal());
        assertThat(pairs(back)).isEqualTo(pairs(then));
        assertThat(back.title()).isEqualTo(now.title());
        assertThat(claims(back)).doesNotHaveDuplicates();
    }

    private static List<ClaimId> claims(SystemMap map) {
        return map.links().values().stream()
                .flatMap(link -> link.claims().stream())
                .map(Claim::id)
                .toList();
    }

    private static Map<List<FactorId>, Optional<AgreedReading>> pairs(SystemMap map) {
        return map.links().values().stream()
                .collect(Collectors.toMap(link -> List.of(link.cause(), link.effect()), CausalLink::agreed));
    }

    private static void assertSame(SystemMap map, SystemMap expected) {
        assertThat(new HashMap<>(map.factors())).isEqualTo(new HashMap<>(expected.factors()));
        assertThat(new HashSet<>(map.links().values()))
                .isEqualTo(new HashSet<>(expected.links().values()));
        assertThat(new HashMap<>(map.positions())).isEqualTo(new HashMap<>(expected.positions()));
        assertThat(map.focal()).isEqualTo(expected.focal());
        assertThat(new HashMap<>(map.aliases())).isEqualTo(new HashMap<>(expected.aliases()));
    }
}
