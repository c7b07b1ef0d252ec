package org.mapwright.shell.bench.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapwright.live.OperationId;
import org.mapwright.map.Drawing;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapHistory;
import org.mapwright.map.MapId;
import org.mapwright.map.MapStore;
import org.mapwright.shell.DataFolder;
import org.mapwright.shell.StoreRoom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares what a crowd was told and saw with what the store holds. */
public final class Ledger {

    private final MapCatalogue catalogue;
    private final MapHistory history;
    private final MapStore store;
    private int acked;
    private int found;
    private int doubled;
    private int diverged;
    private long delivered;
    private long expected;

    private Ledger(StoreRoom room) {
        catalogue = room.get(MapCatalogue.class);
        history = room.get(MapHistory.class);
        store = room.get(MapStore.class);
    }

    /**
     * Reckons up, on the store of the application that runs on the folder.
     *
     * @param crowd settled; nobody else has worked on its maps
     */
    public static Reckoning reckon(DataFolder data, Crowd crowd) {
        try (StoreRoom room = StoreRoom.open(data)) {
            Ledger ledger = new Ledger(room);
            crowd.tables().forEach(ledger::add);
            return ledger.sum(crowd);
        }
    }

    private Reckoning sum(Crowd crowd) {
        Spans spans = Spans.all(crowd.tables().stream()
                .flatMap(table -> table.people().stream())
                .map(person -> person.seen().spans())
                .toList());
        return new Reckoning(
                acked,
                found,
                acked - found,
                doubled,
                diverged,
                delivered,
                expected,
                spans.percentile(0.5),
                spans.percentile(0.95),
                spans.percentile(0.99));
    }

    private void add(Table table) {
        MapId map = new MapId(table.map());
        Set<OperationId> asked =
                table.all().stream().map(edit -> new OperationId(edit.op())).collect(Collectors.toSet());
        Map<OperationId, Long> recorded = store.recorded(map, asked);
        acked += table.acknowledged().size();
        found += (int) table.acknowledged().stream()
                .filter(op -> recorded.containsKey(new OperationId(op)))
                .count();
        // each edit has one change of its own; whatever else stands in the log was done twice
        doubled += history.moments(map).size() - new HashSet<>(recorded.values()).size();
        compare(table, sheet(map));
        count(table, recorded);
    }

    private Sheet sheet(MapId map) {
        Drawing drawing = catalogue.read(map).map(Drawing::of).orElseThrow();
        return new Sheet(JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(drawing)));
    }

    private void compare(Table table, Sheet stored) {
        Map<String, JsonNode> read = new HashMap<>();
        diverged += (int) table.people().stream()
                .filter(person -> !person.seen().shows(stored, read))
                .count();
    }

    private void count(Table table, Map<OperationId, Long> recorded) {
        List<Person> authors = table.all().stream()
                .filter(edit -> recorded.containsKey(new OperationId(edit.op())))
                .map(Asked::by)
                .toList();
        expected += (long) authors.size() * (table.people().size() - 1);
        delivered += table.people().stream()
                .mapToLong(person -> person.seen().delivered())
                .sum();
    }
}
