package org.mapwright.place.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.place.Nation;
import org.mapwright.place.Place;
import org.mapwright.place.PlaceId;
import org.mapwright.place.Places;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

@Repository
class PlaceStore implements Places {

    private final Driver driver;

    PlaceStore(Driver driver) {
        this.driver = driver;
    }

    @Override
    public List<Place> all() {
        return driver.executableQuery("""
                        MATCH (p:Place)
                        RETURN p.id AS id, p.name AS name, p.nation AS nation
                        ORDER BY toLower(name), id
                        """).execute().records().stream()
                .map(PlaceStore::place)
                .toList();
    }

    @Override
    public Optional<Place> find(PlaceId id) {
        return driver
                .executableQuery("MATCH (p:Place {id: $id}) RETURN p.id AS id, p.name AS name, p.nation AS nation")
                .withParameters(Map.of("id", id.value()))
                .execute()
                .records()
                .stream()
                .map(PlaceStore::place)
                .findFirst();
    }

    @Override
    public void add(Place place) {
        driver.executableQuery("""
                        MERGE (p:Place {id: $id})
                        ON CREATE SET p.name = $name, p.nation = $nation
                        """)
                .withParameters(Map.of(
                        "id", place.id().value(),
                        "name", place.name(),
                        "nation", place.nation().name()))
                .execute();
    }

    private static Place place(Record row) {
        return new Place(
                new PlaceId(row.get("id").asString()),
                row.get("name").asString(),
                Nation.valueOf(row.get("nation").asString()));
    }
}
