package org.mapwright.place.store;

import java.util.List;
import java.util.Set;
import org.mapwright.backup.Keeps;
import org.mapwright.backup.KeptPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Places in a backup: those of a study's maps, or all. */
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
                        MATCH (:Study {id: $study})-[:HAS_MAP]->(m:Map)-[:OF_PLACE]->(p:Place)
                        WHERE m.id IN $maps
                        WITH DISTINCT p
                        RETURN {place: properties(p)} AS record
                        ORDER BY p.id
                        """, PUT_BACK));
    }
}
