package org.mapwright.map.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.ledger.KeptWords;
import org.mapwright.ledger.LoggedChange;
import org.mapwright.ledger.TextReader;
import org.mapwright.ledger.Transactions;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.mapwright.map.RecordedChange;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Member;
import org.mapwright.study.StudyId;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Repository;

/** The maps in Neo4j. */
@Repository
final class GraphMapCatalogue implements MapCatalogue {

    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    GraphMapCatalogue(Driver driver, Clock clock) {
        transactions = new Transactions(driver);
        this.clock = clock;
    }

    @Override
    public SystemMap create(StudyId study, PlaceId place, Title title) {
        NewMap drawn = NewMap.drawn(study, place, title, random, clock.instant());
        return transactions.write(drawn::write);
    }

    @Override
    public SystemMap copy(SystemMap content, PlaceId place, Title title, Member by) {
        MapCopy copy = MapCopy.drawn(NewMap.drawn(by.study(), place, title, random, clock.instant()), content, by);
        return transactions.write(copy::write);
    }

    /** Sizes are counted when they are asked for, so that no counter can go wrong. */
    @Override
    public List<MapSummary> ofStudy(StudyId study) {
        return transactions.read(
                tx -> tx.run("""
                MATCH (s:Study {id: $study})-[:HAS_MAP]->(m:Map)-[:OF_PLACE]->(p:Place)
                WHERE m.archivedAt IS NULL
                RETURN m.id AS id, s.id AS study, p.id AS place, m.title AS title, m.seq AS seq,
                  m.changedAt AS changedAt,
                  COUNT { (m)-[:HAS_FACTOR]->() } AS factors,
                  COUNT { MATCH (l:CausalLink) WHERE l.mapId = m.id } AS links,
                  COUNT { MATCH (l:CausalLink) WHERE l.mapId = m.id AND l.contested } AS contested
                ORDER BY m.changedAt DESC, m.id
                """, Map.of("study", study.value())).list(GraphMapCatalogue::summary));
    }

    @Override
    public Optional<MapSummary> summary(MapId map) {
        return transactions.read(tx -> tx.run("""
                MATCH (s:Study)-[:HAS_MAP]->(m:Map {id: $map})-[:OF_PLACE]->(p:Place)
                RETURN m.id AS id, s.id AS study, p.id AS place, m.title AS title, m.seq AS seq,
                  m.changedAt AS changedAt,
                  COUNT { (m)-[:HAS_FACTOR]->() } AS factors,
                  COUNT { MATCH (l:CausalLink) WHERE l.mapId = m.id } AS links,
                  COUNT { MATCH (l:CausalLink) WHERE l.mapId = m.id AND l.contested } AS contested
                """, Map.of("map", map.value())).stream()
                .map(GraphMapCatalogue::summary)
                .findFirst());
    }

    static MapSummary summary(Record row) {
        return new MapSummary(
                new MapId(row.get("id").asString()),
                new StudyId(row.get("study").asString()),
                new PlaceId(row.get("place").asString()),
                new Title(row.get("title").asString()),
                row.get("factors").asInt(),
                row.get("links").asInt(),
                row.get("contested").asInt(),
                row.get("seq").asLong(),
                row.get("changedAt").asZonedDateTime().toInstant());
    }

    @Override
    public Optional<SystemMap> read(MapId map) {
        return transactions.read(tx ->
                MapHead.of(tx, map).map(head -> MapReader.read(tx, head, 0).state()));
    }

    @Override
    public List<RecordedChange> history(MapId map, int most) {
        return transactions.read(tx -> history(tx, map, most));
    }

    private static List<RecordedChange> history(TransactionContext tx, MapId map, int most) {
        List<LoggedChange> logged = MapLog.LEDGER.newest(tx, map.value(), most);
        TextReader words =
                KeptWords.of(tx, logged.stream().map(LoggedChange::body).toList());
        return logged.stream().map(change -> MapLog.recorded(change, words)).toList();
    }
}
