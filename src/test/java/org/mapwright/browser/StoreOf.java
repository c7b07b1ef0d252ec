package org.mapwright.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The store of a running application, for what a test cannot wait for or ask a page to do. */
final class StoreOf {

    private StoreOf() {}

    /** Lets everything that happened on a map have happened a day earlier. */
    static void aDayPasses(Path data, String map) {
        run(data, """
                MATCH (c:Change {mapId: $map})
                SET c.at = c.at - duration('P1D')
                """, Map.of("map", map));
    }

    /** A study of other people with a map, whose id it answers. */
    static String foreignMap(Path data) {
        String map = "m-of-another-study";
        run(data, """
                MERGE (s:Study {id: 'another-study'}) SET s.title = 'Another study'
                WITH s MATCH (:Study)-[:HAS_MAP]->(other:Map)-[:OF_PLACE]->(place:Place)
                WITH s, place, other LIMIT 1
                MERGE (m:Map {id: $map})
                SET m += other {.*, id: $map, title: 'Of another study'}
                MERGE (s)-[:HAS_MAP]->(m)
                MERGE (m)-[:OF_PLACE]->(place)
                """, Map.of("map", map));
        return map;
    }

    private static void run(Path data, String cypher, Map<String, Object> parameters) {
        Path store = data.resolve("store");
        try {
            String address = "bolt://" + Files.readString(store.resolve("bolt")).strip();
            String password = Files.readString(store.resolve("password")).strip();
            try (Driver driver = GraphDatabase.driver(address, AuthTokens.basic("neo4j", password))) {
                driver.executableQuery(cypher).withParameters(parameters).execute();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The store's address cannot be read", e);
        }
    }
}
