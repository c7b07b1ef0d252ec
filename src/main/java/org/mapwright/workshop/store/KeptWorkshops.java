package org.mapwright.workshop.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mapwright.backup.Keeps;
import org.mapwright.backup.KeptPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Workshops in a backup: how they were set up, their logs and their words; put back after members and maps. A join code
 * ends with the store that it was drawn in.
 */
@Component
@Order(5)
final class KeptWorkshops implements Keeps {

    @Override
    public List<KeptPart> parts() {
        return List.of(workshops(), changes(), words(), guests());
    }

    @Override
    public Map<String, String> leftOut() {
        String phone = "A phone is known to the store where it came in; the words on the card open the way back";
        return Map.of("GuestPhone", phone, "OPENS", phone);
    }

    private static KeptPart workshops() {
        return KeptPart.ofStudy("workshops", Set.of("Workshop"), """
                MATCH (:Study {id: $study})-[:HOLDS_WORKSHOP]->(w:Workshop)-[:DRAWS]->(m:Map)
                WHERE m.id IN $maps
                RETURN {workshop: w {.*, code: null, lockedAt: null}, map: m.id} AS record
                ORDER BY w.id
                """, """
                UNWIND $rows AS row
                MATCH (s:Study {id: $study})-[:HAS_MAP]->(m:Map {id: row.map})
                MERGE (w:Workshop {id: row.workshop.id})
                SET w = row.workshop
                MERGE (s)-[:HOLDS_WORKSHOP]->(w)
                MERGE (w)-[:DRAWS]->(m)
                """);
    }

    private static KeptPart changes() {
        return KeptPart.ofStudy("workshop-changes", Set.of("WorkshopChange"), """
                MATCH (:Study {id: $study})-[:HOLDS_WORKSHOP]->(w:Workshop)-[:DRAWS]->(m:Map)
                WHERE m.id IN $maps
                MATCH (c:WorkshopChange {workshopId: w.id})
                WHERE c.seq <= w.seq
                RETURN {change: properties(c)} AS record
                ORDER BY c.workshopId, c.seq
                """, """
                UNWIND $rows AS row
                MATCH (w:Workshop {id: row.change.workshopId})
                MERGE (c:WorkshopChange {workshopId: w.id, seq: row.change.seq})
                SET c = row.change
                MERGE (c)-[:OF]->(w)
                """);
    }

    private static KeptPart words() {
        return KeptPart.ofStudy("workshop-words", Set.of("Words"), """
                MATCH (:Study {id: $study})-[:HOLDS_WORKSHOP]->(w:Workshop)-[:DRAWS]->(m:Map)
                WHERE m.id IN $maps
                MATCH (words:Words {workshopId: w.id})
                RETURN {words: properties(words)} AS record
                ORDER BY words.id
                """, """
                UNWIND $rows AS row
                MERGE (w:Words {id: row.words.id})
                ON CREATE SET w = row.words
                """);
    }

    private static KeptPart guests() {
        return KeptPart.ofStudy("guests", Set.of("Member"), """
                MATCH (:Study {id: $study})-[:HOLDS_WORKSHOP]->(w:Workshop)-[:DRAWS]->(m:Map)
                WHERE m.id IN $maps
                MATCH (guest:Member)-[:ATTENDS]->(w)
                RETURN {guest: guest.id, workshop: w.id} AS record
                ORDER BY w.id, guest.id
                """, """
                UNWIND $rows AS row
                MATCH (guest:Member {id: row.guest}), (w:Workshop {id: row.workshop})
                MERGE (guest)-[:ATTENDS]->(w)
                """);
    }
}
