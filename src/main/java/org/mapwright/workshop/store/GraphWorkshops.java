package org.mapwright.workshop.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.ledger.Transactions;
import org.mapwright.ledger.WordsKey;
import org.mapwright.map.MapId;
import org.mapwright.study.StudyId;
import org.mapwright.value.RandomText;
import org.mapwright.workshop.Setup;
import org.mapwright.workshop.WorkshopId;
import org.mapwright.workshop.Workshops;
import org.mapwright.workshop.door.JoinCode;
import org.mapwright.workshop.json.WorkshopJson;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

/** The workshops there are, in Neo4j. */
@Repository
final class GraphWorkshops implements Workshops {

    private static final String OVERVIEW = """
            RETURN w.id AS id, s.id AS study, m.id AS map, w.setup AS setup, w.begunAt AS begunAt,
              w.closedAt AS closedAt
            ORDER BY begunAt DESC, id
            """;

    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    GraphWorkshops(Driver driver, Clock clock) {
        transactions = new Transactions(driver);
        this.clock = clock;
    }

    /** Everything is drawn before the transaction, which may run twice. */
    @Override
    public WorkshopId begin(StudyId study, MapId map, Setup setup, JoinCode code) {
        WorkshopId id = new WorkshopId("w-" + RandomText.id(random));
        Map<String, Object> row = Map.of(
                "study",
                study.value(),
                "map",
                map.value(),
                "id",
                id.value(),
                "setup",
                WorkshopJson.write(setup),
                "code",
                code.value(),
                "key",
                WordsKey.random(random).secret(),
                "at",
                clock.instant().atZone(ZoneOffset.UTC));
        boolean written = transactions.write(tx -> tx.run("""
                MATCH (s:Study {id: $study})-[:HAS_MAP]->(m:Map {id: $map})
                MERGE (w:Workshop {id: $id})
                ON CREATE SET w.seq = 0, w.epoch = 0, w.wordsKey = $key, w.firstSetup = $setup, w.setup = $setup,
                  w.code = $code, w.begunAt = $at
                MERGE (s)-[:HOLDS_WORKSHOP]->(w)
                MERGE (w)-[:DRAWS]->(m)
                RETURN w.id
                """, row).hasNext());
        if (!written) {
            throw new IllegalArgumentException("A workshop must be for a map of the study: " + map);
        }
        return id;
    }

    @Override
    public Optional<Overview> find(WorkshopId id) {
        return overviews(
                        "MATCH (s:Study)-[:HOLDS_WORKSHOP]->(w:Workshop {id: $id})-[:DRAWS]->(m:Map)\n",
                        "id",
                        id.value())
                .stream()
                .findFirst();
    }

    @Override
    public List<Overview> ofStudy(StudyId study) {
        return overviews(
                "MATCH (s:Study {id: $id})-[:HOLDS_WORKSHOP]->(w:Workshop)-[:DRAWS]->(m:Map)\n", "id", study.value());
    }

    @Override
    public Optional<Overview> goingOn(MapId map) {
        return overviews("""
                MATCH (s:Study)-[:HOLDS_WORKSHOP]->(w:Workshop)-[:DRAWS]->(m:Map {id: $id})
                WHERE w.closedAt IS NULL
                """, "id", map.value()).stream().findFirst();
    }

    @Override
    public Optional<Overview> byCode(JoinCode code) {
        return overviews("""
                MATCH (w:Workshop {code: $code})
                WHERE w.closedAt IS NULL
                MATCH (s:Study)-[:HOLDS_WORKSHOP]->(w)-[:DRAWS]->(m:Map)
                """, "code", code.value()).stream().findFirst();
    }

    private List<Overview> overviews(String match, String parameter, String value) {
        return transactions.read(
                tx -> tx.run(match + OVERVIEW, Map.of(parameter, value)).list(GraphWorkshops::overview));
    }

    private static Overview overview(Record row) {
        Value closed = row.get("closedAt");
        Optional<Instant> closedAt = closed.isNull()
                ? Optional.empty()
                : Optional.of(closed.asZonedDateTime().toInstant());
        return new Overview(
                new WorkshopId(row.get("id").asString()),
                new StudyId(row.get("study").asString()),
                new MapId(row.get("map").asString()),
                WorkshopJson.read(row.get("setup").asString(), Setup.class),
                row.get("begunAt").asZonedDateTime().toInstant(),
                closedAt);
    }

    @Override
    public Optional<JoinCode> code(WorkshopId id) {
        return transactions.read(tx -> tx.run("""
                MATCH (w:Workshop {id: $id})
                WHERE w.closedAt IS NULL AND w.code IS NOT NULL
                RETURN w.code AS code
                """, Map.of("id", id.value())).stream()
                .map(row -> new JoinCode(row.get("code").asString()))
                .findFirst());
    }

    @Override
    public void changeCode(WorkshopId id, JoinCode code) {
        transactions.write(tx -> tx.run(
                        "MATCH (w:Workshop {id: $id}) SET w.code = $code",
                        Map.of("id", id.value(), "code", code.value()))
                .consume());
    }
}
