package org.mapwright.backup.store;

import java.util.List;
import java.util.Map;
import org.mapwright.backup.BackupProblem.Broken;
import org.mapwright.backup.MapRebuild;
import org.mapwright.value.Words;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;

/** A study that is being put back: {@code (:Restoring {id})-[:HAS_MAP]->(:Map)}. Only a {@code :Study} can be seen. */
final class Unseen {

    private static final Words WORDS = Words.of("backup");

    private Unseen() {}

    /** Removes what a restore of the study that was cut off left. */
    static void clear(Session session, String study, MapRebuild maps) {
        List<String> left = session.executeRead(tx ->
                tx.run("""
                MATCH (:Restoring {id: $study})-[:HAS_MAP]->(m:Map)
                RETURN m.id AS id
                """, Map.of("study", study)).list(row -> row.get("id").asString()));
        left.forEach(maps::forget);
        session.executeWriteWithoutResult(
                tx -> tx.run("MATCH (r:Restoring {id: $study}) DETACH DELETE r", Map.of("study", study))
                        .consume());
    }

    static void begin(Session session, String study) {
        session.executeWriteWithoutResult(tx -> tx.run("MERGE (:Restoring {id: $study})", Map.of("study", study))
                .consume());
    }

    static void hang(Session session, String study, String map) {
        session.executeWriteWithoutResult(
                tx -> tx.run("""
                MATCH (r:Restoring {id: $study})
                MERGE (m:Map {id: $map})
                MERGE (r)-[:HAS_MAP]->(m)
                """, Map.of("study", study, "map", map)).consume());
    }

    static void show(SimpleQueryRunner tx, String study) {
        int shown = tx.run("""
                MATCH (r:Restoring {id: $study})
                SET r:Study
                REMOVE r:Restoring
                """, Map.of("study", study)).consume().counters().labelsAdded();
        if (shown != 1) {
            throw new Broken(WORDS.say("restore.lost"));
        }
    }
}
