package org.mapwright.map.store;

import java.util.List;
import java.util.Map;
import org.mapwright.ledger.Transactions;
import org.mapwright.map.KeptView;
import org.mapwright.map.KeptViewId;
import org.mapwright.map.KeptViews;
import org.mapwright.map.MapId;
import org.mapwright.map.ViewName;
import org.mapwright.study.MemberId;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

/** Kept views in Neo4j: {@code (:Member)-[:KEEPS]->(:KeptView {memberId, mapId, id, name, view})-[:OF]->(:Map)}. */
@Repository
final class GraphKeptViews implements KeptViews {

    private final Transactions transactions;

    GraphKeptViews(Driver driver) {
        transactions = new Transactions(driver);
    }

    @Override
    public List<KeptView> of(MapId map, MemberId member) {
        return transactions.read(tx -> tx.run("""
                MATCH (:Member {id: $member})-[:KEEPS]->(v:KeptView {mapId: $map})
                RETURN v.id AS id, v.name AS name, v.view AS view
                ORDER BY toLower(name), id
                """, Map.of("map", map.value(), "member", member.value()))
                .list(GraphKeptViews::view));
    }

    /** Setting the member's id to itself takes her lock, so that two screens cannot pass the limit together. */
    @Override
    public boolean keep(MapId map, MemberId member, KeptView view) {
        return transactions.write(
                tx -> tx.run("""
                MATCH (m:Member {id: $member})
                SET m.id = m.id
                WITH m
                MATCH (map:Map {id: $map})
                WHERE COUNT { MATCH (m)-[:KEEPS]->(other:KeptView {mapId: $map}) WHERE other.id <> $id } < $most
                MERGE (v:KeptView {memberId: $member, mapId: $map, id: $id})
                SET v.name = $name, v.view = $view
                MERGE (m)-[:KEEPS]->(v)
                MERGE (v)-[:OF]->(map)
                RETURN v.id
                """, parameters(map, member, view)).hasNext());
    }

    @Override
    public void remove(MapId map, MemberId member, KeptViewId id) {
        transactions.write(tx -> tx.run("""
                MATCH (v:KeptView {memberId: $member, mapId: $map, id: $id})
                DETACH DELETE v
                """, Map.of("map", map.value(), "member", member.value(), "id", id.value()))
                .consume());
    }

    private static Map<String, Object> parameters(MapId map, MemberId member, KeptView view) {
        return Map.of(
                "map", map.value(),
                "member", member.value(),
                "most", MOST,
                "id", view.id().value(),
                "name", view.name().value(),
                "view", view.view());
    }

    private static KeptView view(Record row) {
        return new KeptView(
                new KeptViewId(row.get("id").asString()),
                new ViewName(row.get("name").asString()),
                row.get("view").asString());
    }
}
