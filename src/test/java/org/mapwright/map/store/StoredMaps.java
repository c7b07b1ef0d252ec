package org.mapwright.map.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.mapwright.ledger.Transactions;
import org.mapwright.live.Change;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.live.Opened;
import org.mapwright.live.OperationId;
import org.mapwright.map.Contributor;
import org.mapwright.map.Decision;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapCommand.RenameMap;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.MapRules;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Role;
import org.mapwright.study.StudyId;
import org.mapwright.testing.RandomCommands;
import org.neo4j.driver.Driver;

/** A study with maps in the real store, and a writer for them as the live channel is one. */
final class StoredMaps {

    static final Instant NOON = Instant.parse("2026-04-01T12:00:00.123456Z");

    final Driver driver;
    final StudyId study = new StudyId("s-" + UUID.randomUUID());
    final PlaceId place = new PlaceId("p-" + UUID.randomUUID());
    final GraphMapStore store;
    final GraphMapCatalogue catalogue;
    final GraphMapHistory history;

    StoredMaps(Driver driver) {
        this.driver = driver;
        store = new GraphMapStore(driver);
        catalogue = new GraphMapCatalogue(driver, Clock.fixed(NOON, ZoneOffset.UTC));
        history = new GraphMapHistory(driver, Clock.fixed(NOON, ZoneOffset.UTC));
        run(
                "CREATE (:Study {id: $study, title: 'A study'}), (:Place {id: $place, name: 'A place'})",
                Map.of("study", study.value(), "place", place.value()));
    }

    MapId newMap() {
        return catalogue.create(study, place, new Title("A new map")).id();
    }

    Writer writer(MapId map) {
        return new Writer(store.open(map).orElseThrow());
    }

    void run(String query, Map<String, Object> parameters) {
        driver.executableQuery(query).withParameters(parameters).execute();
    }

    long count(String query, MapId map) {
        return driver.executableQuery(query)
                .withParameters(Map.of("map", map.value()))
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }

    /** The map replayed from its very first change. */
    SystemMap replayed(MapId map) {
        return new Transactions(driver)
                .read(tx -> MapReader.from(tx, MapHead.of(tx, map).orElseThrow(), 0, 0))
                .state();
    }

    /** The one writer of a map: decides, appends, and keeps the map as it stands. */
    final class Writer {

        final long epoch;
        private final List<Change<MapEvent>> written;
        private SystemMap map;
        private long from;

        private Writer(Opened<SystemMap, MapEvent> opened) {
            epoch = opened.epoch();
            map = opened.state();
            from = opened.seq();
            written = new ArrayList<>(opened.recent());
        }

        SystemMap map() {
            return map;
        }

        List<Change<MapEvent>> written() {
            return written;
        }

        /** Does so many random things, of which some come to nothing, and writes those of each ten at once. */
        void doAtRandom(long seed, int things) {
            RandomCommands commands = new RandomCommands(seed);
            List<Change<MapEvent>> changes = new ArrayList<>();
            for (int i = 0; i < things; i++) {
                decide(commands.next(map), commands.somebody(), "o-" + seed + "-" + i)
                        .ifPresent(changes::add);
                if (i % 10 == 9 && !changes.isEmpty()) {
                    store.append(List.of(append(changes)));
                    changes.clear();
                }
            }
            undoSome(new SplittableRandom(seed), seed);
        }

        private void undoSome(SplittableRandom random, long seed) {
            for (int i = 0; i < 5 && !written.isEmpty(); i++) {
                Change<MapEvent> done = written.get(random.nextInt(Math.max(0, written.size() - 20), written.size()));
                Decision undone =
                        MapRules.undo(map, done.events(), ChangeBody.of(done).by());
                undone.happened()
                        .filter(events -> !events.isEmpty())
                        .map(events -> change(
                                "o-" + seed + "-undo-" + done.seq() + "-" + map.seq(),
                                done.by(),
                                Optional.of(done.op()),
                                events))
                        .ifPresent(change -> store.append(List.of(append(List.of(change)))));
            }
        }

        Optional<Change<MapEvent>> decide(MapCommand command, Contributor by, String op) {
            return MapRules.decide(map, command, by)
                    .happened()
                    .filter(events -> !events.isEmpty())
                    .map(events -> change(op, member(by), Optional.empty(), events));
        }

        /** Gives the map so many titles, "Title N" with N counted on from the given number, in one write. */
        void renames(int from, int times) {
            List<Change<MapEvent>> changes = new ArrayList<>();
            for (int i = from; i < from + times; i++) {
                decide(new RenameMap(new Title("Title " + i)), RandomCommands.contributor(0), "o-" + i)
                        .ifPresent(changes::add);
            }
            store.append(List.of(append(changes)));
        }

        /** Does it as the first contributor and writes it. */
        void does(MapCommand command) {
            does(command, RandomCommands.contributor(0));
        }

        void does(MapCommand command, Contributor by) {
            Change<MapEvent> change =
                    decide(command, by, UUID.randomUUID().toString()).orElseThrow();
            store.append(List.of(append(List.of(change))));
        }

        private Change<MapEvent> change(String op, Member by, Optional<OperationId> undoes, List<MapEvent> events) {
            map = map.after(events);
            Change<MapEvent> change =
                    new Change<>(new OperationId(op), map.seq(), by, NOON, Optional.of("g-1"), undoes, events);
            written.add(change);
            return change;
        }

        /** The changes made since the last call, ready to be written. */
        Append<SystemMap, MapEvent> append(List<Change<MapEvent>> changes) {
            long before = from;
            from = map.seq();
            return new Append<>(map.id().value(), before, epoch, List.copyOf(changes), map);
        }
    }

    Member member(Contributor by) {
        return new Member(new MemberId(by.id().value()), study, by.pseudonym(), by.group(), Role.FACILITATOR);
    }
}
