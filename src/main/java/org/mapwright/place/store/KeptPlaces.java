package org.mapwright.place.store;

import java.util.List;
import java.util.Set;
import org.mapwright.backup.Keeps;
import org.mapwright.backup.KeptPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Places in a backup: those of a study, or all. */
@Component
@Order(1)
final class KeptPlaces implements Keeps {

    private static final String PUT_BACK = """
            UNWIND $rows AS row
            MERGE (p:Place {id: row.place.id})
            ON CREATE SET p = row.place
            """;

    @Override
    public List<KeptPart> parts() {
        return List.of(
                KeptPart.ofHouse("places", Set.of("Place"), """
                        MATCH (p:Place)
                        RETURN {place: properties(p)} AS record
                        ORDER BY p.id
                        """, PUT_BACK),
                KeptPart.sharedByStudies("places", Set.of("Place"), """
                        MATCH (s:Study {id: $study}), (p:Place)
                        WHERE EXISTS { (s)-[:DRAWS_IN]->(p) }
                          OR EXISTS { MATCH (s)-[:HAS_MAP]->(m:Map)-[:OF_PLACE]->(p) WHERE m.id IN $maps }
                        RETURN {place: properties(p)} AS record
                        ORDER BY p.id
                        """, PUT_BACK));
    }
}
