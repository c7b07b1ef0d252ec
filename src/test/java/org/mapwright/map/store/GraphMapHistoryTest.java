package org.mapwright.map.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.live.Change;
import org.mapwright.map.ClaimId;
import org.mapwright.map.Contributor;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.LastChange;
import org.mapwright.map.LastChanges;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapCommand.AddFactor;
import org.mapwright.map.MapCommand.ConnectFactors;
import org.mapwright.map.MapCommand.MoveFactors;
import org.mapwright.map.MapCommand.RenameFactor;
import org.mapwright.map.MapCommand.RenameMap;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.Moment;
import org.mapwright.map.NamedVersion;
import org.mapwright.map.Polarity;
import org.mapwright.map.Position;
import org.mapwright.map.Stance;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.map.store.StoredMaps.Writer;
import org.mapwright.testing.RandomCommands;
import org.mapwright.testing.RealStore;
import org.mapwright.testing.StoreInvariants;
import org.neo4j.driver.Driver;

/** Any moment of a map is read back as it was, and what was named stays named. */
@ExtendWith(RealStore.class)
final class GraphMapHistoryTest {

    private static final Contributor HERON = RandomCommands.contributor(0);
    private static final Contributor OTTER = RandomCommands.contributor(1);

    private final StoredMaps maps;

    GraphMapHistoryTest(Driver driver) {
        maps = new StoredMaps(driver);
    }

    @BeforeAll
    static void clear() {
        RealStore.wipe();
    }

    @AfterAll
    static void theStoreIsWhole() {
        assertThat(StoreInvariants.broken(RealStore.driver())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyMomentReadIsTheReplayUpToIt(long seed) {
        MapId map = maps.newMap();
        SystemMap replayed = maps.catalogue.read(map).orElseThrow();
        Writer writer = maps.writer(map);
        writer.doAtRandom(seed, 320);

        assertThat(maps.history.at(map, 0)).contains(replayed);
        for (Change<MapEvent> change : writer.written()) {
            replayed = replayed.after(change.events());
            assertThat(maps.history.at(map, change.seq())).contains(replayed);
        }
    }

    @Test
    void aMomentThatHasNotComeIsNotThere() {
        MapId map = maps.newMap();

        assertThat(maps.history.at(map, 1)).isEmpty();
        assertThat(maps.history.at(map, -1)).isEmpty();
        assertThat(maps.history.at(new MapId("m-none"), 0)).isEmpty();
    }

    @Test
    void ofEachThousandChangesOneCheckpointIsKeptForGood() {
        MapId map = maps.newMap();
        Writer writer = maps.writer(map);
        for (int i = 0; i < 2_800; i += 100) {
            writer.renames(i, 100);
        }

        assertThat(seqs(map)).containsExactly(0L, 200L, 1_000L, 2_000L, 2_400L, 2_600L, 2_800L);
        assertThat(maps.history.at(map, 1_234).orElseThrow().title()).isEqualTo(new Title("Title 1233"));
    }

    @Test
    void whatStoodAtATimeIsWhatCameBeforeTheFirstLaterChange() {
        MapId map = maps.newMap();
        Writer writer = maps.writer(map);
        writer.does(new RenameMap(new Title("One")));
        writer.does(new RenameMap(new Title("Two")));

        assertThat(maps.history.seqAt(map, StoredMaps.NOON.minusMillis(1))).isZero();
        assertThat(maps.history.seqAt(map, StoredMaps.NOON)).isEqualTo(2);
        assertThat(maps.history.seqAt(maps.newMap(), StoredMaps.NOON)).isZero();
        assertThat(maps.history.seqAt(new MapId("m-none"), StoredMaps.NOON)).isZero();
    }

    @Test
    void theMomentsAreThoseOfTheLog() {
        Writer writer = maps.writer(maps.newMap());
        writer.does(new RenameMap(new Title("One")));
        writer.does(new RenameMap(new Title("Two")));

        assertThat(maps.history.moments(writer.map().id()))
                .containsExactly(new Moment(1, StoredMaps.NOON), new Moment(2, StoredMaps.NOON));
        assertThat(maps.history.between(writer.map().id(), 1, 2))
                .singleElement()
                .satisfies(change -> assertThat(change.events())
                        .containsExactly(new MapEvent.MapRenamed(new Title("One"), new Title("Two"))));
    }

    @Test
    void whoChangedWhatLastIsKnownOfEachPart() {
        Writer writer = maps.writer(maps.newMap());
        MapId map = writer.map().id();
        writer.does(add("f-1", "jobs"), HERON);
        writer.does(add("f-2", "stress"), HERON);
        LastChange byHeron = new LastChange(HERON.pseudonym(), HERON.group(), StoredMaps.NOON);
        LastChange byOtter = new LastChange(OTTER.pseudonym(), OTTER.group(), StoredMaps.NOON);
        assertThat(maps.history.lastChanges(map))
                .isEqualTo(
                        new LastChanges(Map.of(new FactorId("f-1"), byHeron, new FactorId("f-2"), byHeron), Map.of()));

        writer.does(new RenameFactor(new FactorId("f-1"), new Label("work")), OTTER);
        writer.does(new MoveFactors(Map.of(new FactorId("f-2"), new Position(9, 9))), OTTER);
        writer.does(link("l-1", "f-1", "f-2"), HERON);

        assertThat(maps.history.lastChanges(map))
                .isEqualTo(new LastChanges(
                        Map.of(new FactorId("f-1"), byOtter, new FactorId("f-2"), byHeron),
                        Map.of(new LinkId("l-1"), byHeron)));
    }

    @Test
    void aNamedMomentKeepsItsNameUntilItGetsAnother() {
        Writer writer = maps.writer(maps.newMap());
        MapId map = writer.map().id();
        writer.does(new RenameMap(new Title("One")));
        writer.does(new RenameMap(new Title("Two")));

        maps.history.name(map, 2, new Title("After the second session"), HERON);
        maps.history.name(map, 1, new Title("First draft"), HERON);
        maps.history.name(map, 1, new Title("The very first draft"), OTTER);

        assertThat(maps.history.versions(map))
                .containsExactly(
                        new NamedVersion(1, new Title("The very first draft"), OTTER, StoredMaps.NOON),
                        new NamedVersion(2, new Title("After the second session"), HERON, StoredMaps.NOON));
        assertThat(maps.history.name(map, 3, new Title("Too early"), HERON)).isEmpty();
        assertThat(maps.count(
                        "MATCH (v:NamedVersion {mapId: $map}) WHERE v.body CONTAINS 'draft' RETURN count(v)", map))
                .isZero();
    }

    @Test
    void aCopyHoldsAllThatStandsAndBeginsALogOfItsOwn() {
        Writer writer = maps.writer(maps.newMap());
        writer.doAtRandom(5, 200);
        SystemMap original = writer.map();

        SystemMap copy = maps.catalogue.copy(original, maps.place, new Title("A copy"), maps.member(OTTER));

        assertThat(copy.id()).isNotEqualTo(original.id());
        assertThat(copy.factors()).isEqualTo(original.factors());
        assertThat(copy.links()).isEqualTo(original.links());
        assertThat(copy.positions()).isEqualTo(original.positions());
        assertThat(copy.focal()).isEqualTo(original.focal());
        assertThat(maps.catalogue.read(copy.id())).contains(copy);
        assertThat(GraphPicture.ofStore(maps.driver, copy)).isEqualTo(GraphPicture.of(copy));
        assertThat(maps.catalogue.history(copy.id(), 9))
                .singleElement()
                .satisfies(change -> assertThat(change.by()).isEqualTo(OTTER));
        assertThat(maps.catalogue.read(original.id())).contains(original);
    }

    @Test
    void aCopyOfAnEmptyMapIsAnEmptyMap() {
        SystemMap empty = maps.catalogue.read(maps.newMap()).orElseThrow();

        SystemMap copy = maps.catalogue.copy(empty, maps.place, new Title("A copy"), maps.member(HERON));

        assertThat(copy.seq()).isZero();
        assertThat(maps.catalogue.read(copy.id())).contains(copy);
    }

    private List<Long> seqs(MapId map) {
        return maps
                .driver
                .executableQuery("MATCH (c:Checkpoint {mapId: $map}) RETURN c.seq AS seq ORDER BY seq")
                .withParameters(Map.of("map", map.value()))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("seq").asLong())
                .toList();
    }

    private static AddFactor add(String id, String label) {
        return new AddFactor(new FactorId(id), new Label(label), FactorKind.CONTEXT, new Position(0, 0));
    }

    private static ConnectFactors link(String id, String cause, String effect) {
        return new ConnectFactors(
                new LinkId(id),
                new FactorId(cause),
                new FactorId(effect),
                new ClaimId("c-" + id),
                Stance.of(Polarity.POSITIVE));
    }
}
