package org.mapwright.map.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mapwright.live.Engine;
import org.mapwright.live.FreshIds;
import org.mapwright.live.LiveDocuments;
import org.mapwright.live.LiveLimits;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.LiveMaps.Outcome;
import org.mapwright.map.LiveMaps.Watch;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapId;
import org.mapwright.map.Position;
import org.mapwright.map.Reason;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;

/** The server's own way to open maps, on real threads. */
class MapLiveTest {

    private static final MapId MAP = new MapId("map-1");
    private static final Member HERON = new Member(
            new MemberId("heron"), Workshop.STUDY, new Pseudonym("Heron"), Group.STUDY_TEAM, Role.FACILITATOR);
    private static final Member WREN =
            new Member(new MemberId("wren"), Workshop.STUDY, new Pseudonym("Wren"), Group.PARENTS, Role.OBSERVER);

    private final MemoryMapStore store = new MemoryMapStore(Workshop.STUDY);
    private final MapDocument kind = new MapDocument(store, any -> false);
    private final MapLive maps = new MapLive(documents(), kind, new FreshIds(new SplittableRandom(1)));

    @BeforeEach
    void anEmptyMapStands() {
        store.put(SystemMap.empty(MAP, new Title("A map"), new PlaceId("glasgow")));
    }

    private LiveDocuments documents() {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        Engine.Later never = (wait, task) -> {};
        return new LiveDocuments(List.of(kind), new Engine(threads, never, Clock.systemUTC()), LiveLimits.STANDARD);
    }

    @Test
    void aCommandIsCommittedWhenItReturns() {
        assertThat(maps.submit(MAP, add("f-1"), HERON)).isEqualTo(new Outcome.Done(1, true));
        assertThat(store.state(MAP).factors()).hasSize(1);
        assertThat(maps.current(MAP)).contains(store.state(MAP));
        assertThat(maps.submit(MAP, rename("f-1", "f-1"), HERON)).isEqualTo(new Outcome.Done(1, false));
    }

    @Test
    void aRefusalSaysWhy() {
        assertThat(maps.submit(MAP, rename("f-9", "x"), HERON)).isEqualTo(new Outcome.NotDone(Reason.FACTOR_GONE));
        assertThat(maps.submit(MAP, add("f-1"), WREN)).isEqualTo(new Outcome.NotDone(Reason.NOT_ALLOWED));
        assertThat(maps.undo(MAP, HERON)).isEqualTo(new Outcome.NotDone(Reason.NOTHING_TO_UNDO));
    }

    @Test
    void undoAndRedoGoThroughTheSameWriter() {
        maps.submit(MAP, add("f-1"), HERON);
        assertThat(maps.undo(MAP, HERON)).isEqualTo(new Outcome.Done(2, true));
        assertThat(maps.redo(MAP, HERON)).isEqualTo(new Outcome.Done(3, true));
        assertThat(store.state(MAP).factors()).hasSize(1);
    }

    @Test
    void aMapThatDoesNotExistIsNotThere() {
        assertThat(maps.current(new MapId("nowhere"))).isEmpty();
    }

    @Test
    void aWatchHearsEveryChangeInOrderUntilItIsClosed() throws InterruptedException {
        BlockingQueue<Long> heard = new LinkedBlockingQueue<>();
        Watch watch = maps.watch(MAP, map -> heard.add(map.seq()));
        IntStream.range(0, 3).forEach(i -> maps.submit(MAP, add("f-" + i), HERON));
        assertThat(List.of(next(heard), next(heard), next(heard))).containsExactly(1L, 2L, 3L);
        watch.close();
        maps.submit(MAP, add("f-9"), HERON);
        assertThat(heard).isEmpty();
    }

    @Test
    void manyThreadsAtOnceEachGetTheirOwnPlaceInTheOrder() {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> people = IntStream.range(0, 8)
                .mapToObj(person -> Thread.ofVirtual()
                        .uncaughtExceptionHandler((thread, cause) -> failure.set(cause))
                        .start(() -> IntStream.range(0, 20)
                                .forEach(i -> maps.submit(MAP, add("f-" + person + "-" + i), HERON))))
                .toList();
        people.forEach(MapLiveTest::join);
        assertThat(failure).hasNullValue();
        assertThat(store.state(MAP).factors()).hasSize(160);
        assertThat(store.replayed(MAP)).isEqualTo(store.state(MAP));
        assertThat(maps.current(MAP)).contains(store.state(MAP));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Long next(BlockingQueue<Long> heard) throws InterruptedException {
        return Optional.ofNullable(heard.poll(20, TimeUnit.SECONDS)).orElseThrow();
    }

    private static MapCommand add(String factor) {
        return new MapCommand.AddFactor(
                new FactorId(factor), new Label(factor), FactorKind.CONTEXT, new Position(0, 0));
    }

    private static MapCommand rename(String factor, String label) {
        return new MapCommand.RenameFactor(new FactorId(factor), new Label(label));
    }
}
