package org.mapwright.map.store;

import java.util.Set;
import java.util.TreeSet;
import org.mapwright.ledger.Transactions;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.neo4j.driver.Driver;

/** Holds the graph of a map against its log. */
public final class RecordCheck {

    private RecordCheck() {}

    /** Lines that either the graph or the map replayed from its very first change has, but not both. */
    public static Set<String> differences(Driver driver, MapId map) {
        SystemMap replayed = new Transactions(driver)
                .read(tx -> MapReader.from(tx, MapHead.of(tx, map).orElseThrow(), 0, 0))
                .state();
        Set<String> fromLog = GraphPicture.of(replayed);
        Set<String> inGraph = GraphPicture.ofStore(driver, replayed);
        Set<String> differences = new TreeSet<>(fromLog);
        differences.addAll(inGraph);
        differences.removeIf(line -> fromLog.contains(line) && inGraph.contains(line));
        return differences;
    }
}
