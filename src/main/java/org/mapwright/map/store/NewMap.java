package org.mapwright.map.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.mapwright.ledger.WordsKey;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.study.StudyId;
import org.mapwright.value.RandomText;
import org.neo4j.driver.TransactionContext;

/** A map that is being made; its id and secret are drawn before the transaction, which may run twice. */
record NewMap(SystemMap map, StudyId study, WordsKey key, Instant at) {

    static NewMap drawn(StudyId study, PlaceId place, Title title, SecureRandom random, Instant at) {
        MapId id = new MapId("m-" + RandomText.id(random));
        return new NewMap(SystemMap.empty(id, title, place), study, WordsKey.random(random), at);
    }

    /** @throws IllegalArgumentException when the study or the place is not there */
    SystemMap write(TransactionContext tx) {
        boolean written = tx.run(
                        """
                MATCH (s:Study {id: $study}), (p:Place {id: $place})
                MERGE (m:Map {id: $map})
                ON CREATE SET m.title = $title, m.seq = 0, m.epoch = 0, m.checkpoint = 0, m.wordsKey = $key,
                  m.changedAt = $at
                MERGE (s)-[:HAS_MAP]->(m)
                MERGE (m)-[:OF_PLACE]->(p)
                RETURN m.id
                """,
                        Map.of(
                                "study", study.value(),
                                "place", map.place().value(),
                                "map", map.id().value(),
                                "title", map.title().value(),
                                "key", key.secret(),
                                "at", at.atZone(ZoneOffset.UTC)))
                .hasNext();
        if (!written) {
            throw new IllegalArgumentException(
                    "A map must belong to a study and a place that are there: " + study + ", " + map.place());
        }
        Checkpoints.write(tx, map, key);
        return map;
    }
}
