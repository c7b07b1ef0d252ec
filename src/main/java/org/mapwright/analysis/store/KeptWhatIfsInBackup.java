package org.mapwright.analysis.store;

import java.util.List;
import java.util.Set;
import org.mapwright.backup.Keeps;
import org.mapwright.backup.KeptPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What people keep of analyses, in a backup. Put back after members and maps. */
@Component
@Order(5)
final class KeptWhatIfsInBackup implements Keeps {

    @Override
    public List<KeptPart> parts() {
        return List.of(KeptPart.ofStudy("kept-what-ifs", Set.of("KeptWhatIf"), """
                MATCH (:Study {id: $study})-[:HAS_MAP]->(map:Map)-[:TRIED]->(w:KeptWhatIf)<-[:KEEPS]-(m:Member)
                WHERE map.id IN $maps
                RETURN {map: map.id, member: m.id, whatIf: properties(w)} AS record
                ORDER BY map.id, w.id
                """, """
                UNWIND $rows AS row
                MATCH (m:Member {id: row.member})-[:BELONGS_TO|BELONGED_TO]->(s:Study {id: $study})
                MATCH (s)-[:HAS_MAP]->(map:Map {id: row.map})
                MERGE (map)-[:TRIED]->(w:KeptWhatIf {id: row.whatIf.id})
                SET w = row.whatIf
                MERGE (m)-[:KEEPS]->(w)
                """));
    }
}
