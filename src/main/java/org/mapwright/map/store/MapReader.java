package org.mapwright.map.store;

import java.util.ArrayList;
import java.util.List;
import org.mapwright.ledger.KeptWords;
import org.mapwright.ledger.LoggedChange;
import org.mapwright.ledger.TextReader;
import org.mapwright.live.Change;
import org.mapwright.map.MapEvent;
import org.mapwright.map.SystemMap;
import org.neo4j.driver.TransactionContext;

/**
 * A map read from a checkpoint and the changes after it.
 *
 * @param changes the changes that were read, oldest first
 */
record MapReader(SystemMap state, List<Change<MapEvent>> changes) {

    /** Reads the map as it stands, and at least the given number of its newest changes where there are as many. */
    static MapReader read(TransactionContext tx, MapHead head, int newest) {
        return from(tx, head, head.seq(), newest);
    }

    /**
     * Reads the map from the newest sound checkpoint up to a seq; 0 replays the whole log.
     *
     * @throws BrokenRecord when no checkpoint is sound or a change is missing
     */
    static MapReader from(TransactionContext tx, MapHead head, long latestCheckpoint, int newest) {
        return read(tx, head, latestCheckpoint, head.seq(), newest);
    }

    /** Reads the map as it stood after one of its changes. */
    static MapReader at(TransactionContext tx, MapHead head, long seq) {
        return read(tx, head, seq, seq, 0);
    }

    private static MapReader read(TransactionContext tx, MapHead head, long latestCheckpoint, long last, int newest) {
        Checkpoint checkpoint = Checkpoints.newestSound(tx, head.map(), latestCheckpoint);
        List<LoggedChange> logged =
                MapLog.LEDGER.between(tx, head.map().value(), Math.min(checkpoint.seq(), last - newest), last);
        TextReader words = KeptWords.of(tx, json(checkpoint, logged));
        List<Change<MapEvent>> changes = logged.stream()
                .map(change -> MapLog.change(change, head.study(), words))
                .toList();
        SystemMap start = LogJson.read(checkpoint.json(), SystemMap.class, words);
        return new MapReader(replay(start, changes, last), changes);
    }

    private static List<String> json(Checkpoint checkpoint, List<LoggedChange> logged) {
        List<String> json =
                new ArrayList<>(logged.stream().map(LoggedChange::body).toList());
        json.add(checkpoint.json());
        return json;
    }

    private static SystemMap replay(SystemMap start, List<Change<MapEvent>> changes, long last) {
        SystemMap map = start;
        for (Change<MapEvent> change : changes) {
            if (change.seq() > map.seq() + 1) {
                break;
            }
            map = change.seq() == map.seq() + 1 ? map.after(change.events()) : map;
        }
        if (map.seq() != last) {
            throw new BrokenRecord(
                    "The log of map %s has no change %d, but goes on to %d".formatted(map.id(), map.seq() + 1, last));
        }
        return map;
    }
}
