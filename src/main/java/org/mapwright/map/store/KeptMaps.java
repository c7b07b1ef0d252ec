package org.mapwright.map.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mapwright.backup.Keeps;
import org.mapwright.backup.KeptPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Maps in a backup: the log, the checkpoints and the words. What stands now follows from these and is drawn again, and
 * so are the properties of the map that a change moves on.
 */
@Component
@Order(3)
final class KeptMaps implements Keeps {

    private static final String DRAWN_AGAIN = "drawn again from the log";

    @Override
    public List<KeptPart> parts() {
        return List.of(map(), changes(), checkpoints(), versions(), words(), places());
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of(
                "Factor", DRAWN_AGAIN,
                "CausalLink", DRAWN_AGAIN,
                "Claim", DRAWN_AGAIN,
                "Evidence", DRAWN_AGAIN,
                "HAS_FACTOR", DRAWN_AGAIN,
                "CAUSE", DRAWN_AGAIN,
                "EFFECT", DRAWN_AGAIN,
                "ABOUT", DRAWN_AGAIN,
                "SUPPORTED_BY", DRAWN_AGAIN,
                "INFLUENCES", DRAWN_AGAIN);
    }

    private static KeptPart map() {
        return KeptPart.ofMap("map", Set.of("Map"), """
                MATCH (m:Map {id: $map})
                RETURN {
                  map: m {.*, title: null, focal: null, seq: null, epoch: null, checkpoint: null, lockedAt: null,
                    changedAt: CASE WHEN $seq = 0 THEN m.changedAt END}
                } AS record
                """, """
                UNWIND $rows AS row
                MATCH (m:Map {id: $map})
                SET m += row.map, m.id = $map
                """);
    }

    private static KeptPart changes() {
        return KeptPart.ofMap("changes", Set.of("Change"), """
                MATCH (c:Change)
                WHERE c.mapId = $map AND c.seq > 0 AND c.seq <= $seq
                RETURN {change: properties(c)} AS record
                ORDER BY c.seq
                """, """
                MATCH (m:Map {id: $map})
                UNWIND $rows AS row
                MERGE (c:Change {mapId: $map, seq: row.change.seq})
                SET c = row.change, c.mapId = $map
                MERGE (c)-[:OF]->(m)
                """);
    }

    private static KeptPart checkpoints() {
        return KeptPart.ofMap("checkpoints", Set.of("Checkpoint"), """
                MATCH (c:Checkpoint)
                WHERE c.mapId = $map AND c.seq >= 0 AND c.seq <= $seq
                RETURN {checkpoint: properties(c)} AS record
                ORDER BY c.seq
                """, """
                UNWIND $rows AS row
                MERGE (c:Checkpoint {mapId: $map, seq: row.checkpoint.seq})
                SET c = row.checkpoint, c.mapId = $map
                """);
    }

    private static KeptPart versions() {
        return KeptPart.ofMap("versions", Set.of("NamedVersion"), """
                MATCH (v:NamedVersion)
                WHERE v.mapId = $map AND v.seq >= 0 AND v.seq <= $seq
                RETURN {version: properties(v)} AS record
                ORDER BY v.seq
                """, """
                MATCH (m:Map {id: $map})
                UNWIND $rows AS row
                MERGE (v:NamedVersion {mapId: $map, seq: row.version.seq})
                SET v = row.version, v.mapId = $map
                MERGE (v)-[:OF]->(m)
                """);
    }

    /** Read after the changes, so that the words of every change are there; those of a later one do no harm. */
    private static KeptPart words() {
        return KeptPart.ofMap("words", Set.of("Words"), """
                MATCH (w:Words)
                WHERE w.mapId = $map
                RETURN {words: properties(w)} AS record
                ORDER BY w.id
                """, """
                UNWIND $rows AS row
                MERGE (w:Words {id: row.words.id})
                ON CREATE SET w = row.words, w.mapId = $map
                """);
    }

    private static KeptPart places() {
        return KeptPart.ofStudy("maps", Set.of("Map"), """
                MATCH (:Study {id: $study})-[:HAS_MAP]->(m:Map)-[:OF_PLACE]->(p:Place)
                WHERE m.id IN $maps
                RETURN {map: m.id, place: p.id} AS record
                ORDER BY m.id
                """, """
                UNWIND $rows AS row
                MATCH (:Study {id: $study})-[:HAS_MAP]->(m:Map {id: row.map})
                MATCH (p:Place {id: row.place})
                MERGE (m)-[:OF_PLACE]->(p)
                """);
    }
}
