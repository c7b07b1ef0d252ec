package org.mapwright.map.store;

import java.util.List;
import java.util.Set;
import org.mapwright.backup.Keeps;
import org.mapwright.backup.KeptPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What members keep of maps for themselves, in a backup. Put back after members and maps. */
@Component
@Order(4)
final class KeptViewsInBackup implements Keeps {

    @Override
    public List<KeptPart> parts() {
        return List.of(KeptPart.ofStudy("kept-views", Set.of("KeptView"), """
                MATCH (m:Member)-[:BELONGS_TO|BELONGED_TO]->(:Study {id: $study})
                MATCH (m)-[:KEEPS]->(v:KeptView)-[:OF]->(map:Map)
                WHERE map.id IN $maps
                RETURN {view: properties(v)} AS record
                ORDER BY v.mapId, v.memberId, v.id
                """, """
                UNWIND $rows AS row
                MATCH (m:Member {id: row.view.memberId})-[:BELONGS_TO|BELONGED_TO]->(s:Study {id: $study})
                MATCH (s)-[:HAS_MAP]->(map:Map {id: row.view.mapId})
                MERGE (v:KeptView {memberId: m.id, mapId: map.id, id: row.view.id})
                SET v = row.view
                MERGE (m)-[:KEEPS]->(v)
                MERGE (v)-[:OF]->(map)
                """));
    }
}
