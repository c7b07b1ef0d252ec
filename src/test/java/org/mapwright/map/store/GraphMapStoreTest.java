package org.mapwright.map.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.live.AlreadyRecorded;
import org.mapwright.live.Change;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.live.OperationId;
import org.mapwright.live.StaleWriter;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.MapCommand.AddFactor;
import org.mapwright.map.MapCommand.RenameFactor;
import org.mapwright.map.MapCommand.RenameMap;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.Position;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.map.store.StoredMaps.Writer;
import org.mapwright.testing.RandomCommands;
import org.mapwright.testing.RealStore;
import org.mapwright.testing.StoreInvariants;
import org.neo4j.driver.Driver;

@ExtendWith(RealStore.class)
final class GraphMapStoreTest {

    private final StoredMaps maps;
    private final GraphMapStore store;

    GraphMapStoreTest(Driver driver) {
        maps = new StoredMaps(driver);
        store = maps.store;
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
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void afterAnyHistoryStoreGraphAndReplayAreWhatMemoryIs(long seed) {
        MapId map = maps.newMap();
        Writer writer = maps.writer(map);
        writer.doAtRandom(seed, 300);

        assertThat(GraphPicture.ofStore(maps.driver, writer.map())).isEqualTo(GraphPicture.of(writer.map()));
        assertThat(maps.replayed(map)).isEqualTo(writer.map());
        assertThat(maps.catalogue.read(map)).contains(writer.map());
        var opened = store.open(map).orElseThrow();
        assertThat(opened.state()).isEqualTo(writer.map());
        assertThat(opened.recent()).isEqualTo(writer.written());
    }

    @Test
    void theOrderOfPartsSurvives() {
        MapId map = maps.newMap();
        Writer writer = maps.writer(map);
        writer.doAtRandom(11, 250);

        SystemMap read = store.open(map).orElseThrow().state();

        assertThat(List.copyOf(read.factors().values()))
                .isEqualTo(List.copyOf(writer.map().factors().values()));
        assertThat(List.copyOf(read.links().keySet()))
                .isEqualTo(List.copyOf(writer.map().links().keySet()));
    }

    @Test
    void aWriterGoesOnWhereTheLastOneStopped() {
        MapId map = maps.newMap();
        maps.writer(map).doAtRandom(21, 120);
        Writer second = maps.writer(map);
        second.doAtRandom(22, 120);

        assertThat(store.open(map).orElseThrow().state()).isEqualTo(second.map());
    }

    @Test
    void eachOpeningRaisesTheEpoch() {
        MapId map = maps.newMap();

        assertThat(store.open(map).orElseThrow().epoch()).isEqualTo(1);
        assertThat(store.open(map).orElseThrow().epoch()).isEqualTo(2);
    }

    @Test
    void aMapThatIsNotThereIsNotOpened() {
        assertThat(store.open(new MapId("m-none"))).isEmpty();
        assertThat(store.studyOf(new MapId("m-none"))).isEmpty();
        assertThat(store.studyOf(maps.newMap())).contains(maps.study);
    }

    @Test
    void anAppendThatWasWrittenIsNotWrittenAgain() {
        MapId map = maps.newMap();
        Writer writer = maps.writer(map);
        Append<SystemMap, MapEvent> append =
                writer.append(List.of(add(writer, "f-1", "o-1"), add(writer, "f-2", "o-2")));
        store.append(List.of(append));

        store.append(List.of(append));

        assertThat(maps.count("MATCH (c:Change {mapId: $map}) RETURN count(c)", map))
                .isEqualTo(2);
        assertThat(store.recorded(map, Set.of(new OperationId("o-2"), new OperationId("o-3"))))
                .isEqualTo(Map.of(new OperationId("o-2"), 2L));
    }

    @Test
    void anOperationThatTheLogHoldsElsewhereIsNamed() {
        MapId map = maps.newMap();
        Writer writer = maps.writer(map);
        store.append(List.of(writer.append(List.of(add(writer, "f-1", "o-1")))));
        Append<SystemMap, MapEvent> again = writer.append(List.of(add(writer, "f-2", "o-1")));

        assertThatThrownBy(() -> store.append(List.of(again)))
                .isInstanceOfSatisfying(
                        AlreadyRecorded.class, e -> assertThat(e.seqs()).isEqualTo(Map.of(new OperationId("o-1"), 1L)));
        assertThat(GraphPicture.ofStore(maps.driver, writer.map())).hasSize(2);
    }

    @Test
    void aWriterWithAnOldEpochCannotCommit() {
        MapId map = maps.newMap();
        Writer old = maps.writer(map);
        Writer now = maps.writer(map);

        assertThatThrownBy(() -> old.does(new RenameMap(new Title("Mine"))))
                .isInstanceOf(StaleWriter.class)
                .hasMessageContaining(map.value());

        now.does(new RenameMap(new Title("Yours")));
        assertThat(maps.catalogue.read(map)).contains(now.map());
    }

    @Test
    void aWriterThatMissedAChangeCannotCommit() {
        MapId map = maps.newMap();
        Writer writer = maps.writer(map);
        Append<SystemMap, MapEvent> lost = writer.append(List.of(add(writer, "f-1", "o-1")));
        Append<SystemMap, MapEvent> next = writer.append(List.of(add(writer, "f-2", "o-2")));

        assertThatThrownBy(() -> store.append(List.of(next))).isInstanceOf(StaleWriter.class);

        store.append(List.of(lost));
        store.append(List.of(next));
        assertThat(maps.catalogue.read(map)).contains(writer.map());
    }

    @Test
    void twoMapsAreWrittenInOneTransaction() {
        Writer one = maps.writer(maps.newMap());
        Writer two = maps.writer(maps.newMap());
        one.does(new AddFactor(new FactorId("f-1"), new Label("same id"), FactorKind.CONTEXT, new Position(0, 0)));
        var first = one.append(List.of(rename(one, "o-1"), add(one, "f-2", "o-2")));
        var second = two.append(List.of(add(two, "f-1", "o-1")));

        store.append(List.of(second, first));

        assertThat(maps.catalogue.read(one.map().id())).contains(one.map());
        assertThat(maps.catalogue.read(two.map().id())).contains(two.map());
        assertThat(GraphPicture.ofStore(maps.driver, one.map())).isEqualTo(GraphPicture.of(one.map()));
    }

    @Test
    void whenOneMapOfATransactionIsStaleNoneIsWritten() {
        Writer one = maps.writer(maps.newMap());
        Writer stale = maps.writer(maps.newMap());
        maps.writer(stale.map().id());
        SystemMap before = one.map();
        var good = one.append(List.of(add(one, "f-1", "o-1")));
        var bad = stale.append(List.of(add(stale, "f-1", "o-1")));

        assertThatThrownBy(() -> store.append(List.of(good, bad))).isInstanceOf(StaleWriter.class);

        assertThat(maps.catalogue.read(before.id())).contains(before);
    }

    @Test
    void wordsThatLookLikeQueriesAreOnlyWords() {
        MapId map = maps.newMap();
        Writer writer = maps.writer(map);
        String hostile = "'}) DETACH DELETE n // \" $map ${x} `";

        writer.does(new AddFactor(new FactorId("f-1"), new Label(hostile), FactorKind.CONTEXT, new Position(1, 2)));

        assertThat(maps.catalogue.read(map).orElseThrow().factors().values())
                .extracting(Factor::label)
                .containsExactly(new Label(hostile));
    }

    private Change<MapEvent> add(Writer writer, String factor, String op) {
        AddFactor command =
                new AddFactor(new FactorId(factor), new Label("jobs"), FactorKind.CONTEXT, new Position(1, 2));
        return writer.decide(command, RandomCommands.contributor(0), op).orElseThrow();
    }

    private Change<MapEvent> rename(Writer writer, String op) {
        RenameFactor command = new RenameFactor(new FactorId("f-1"), new Label("work"));
        return writer.decide(command, RandomCommands.contributor(1), op).orElseThrow();
    }
}
