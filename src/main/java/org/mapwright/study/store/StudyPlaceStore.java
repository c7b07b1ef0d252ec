package org.mapwright.study.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.place.Place;
import org.mapwright.place.PlaceId;
import org.mapwright.study.StudyId;
import org.mapwright.study.StudyPlaces;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Repository;

@Repository
class StudyPlaceStore implements StudyPlaces {

    private final Driver driver;

    StudyPlaceStore(Driver driver) {
        this.driver = driver;
    }

    @Override
    public List<Place> of(StudyId study) {
        return driver.executableQuery("""
                        MATCH (:Study {id: $study})-[:DRAWS_IN]->(p:Place)
                        RETURN p.id AS id, p.name AS name, p.nation AS nation
                        ORDER BY toLower(name), id
                        """).withParameters(Map.of("study", study.value())).execute().records().stream()
                .map(Rows::place)
                .toList();
    }

    @Override
    public Optional<Place> find(StudyId study, PlaceId place) {
        return of(study).stream().filter(one -> one.id().equals(place)).findFirst();
    }

    @Override
    public void add(StudyId study, Place place) {
        driver.executableQuery("""
                        MATCH (s:Study {id: $study})
                        MERGE (p:Place {id: $id})
                        ON CREATE SET p.name = $name, p.nation = $nation
                        MERGE (s)-[:DRAWS_IN]->(p)
                        """).withParameters(parameters(study, place)).execute();
    }

    @Override
    public boolean change(StudyId study, Place place) {
        return !driver.executableQuery("""
                        MATCH (:Study {id: $study})-[:DRAWS_IN]->(p:Place {id: $id})
                        SET p.name = $name, p.nation = $nation
                        RETURN p.id
                        """)
                .withParameters(parameters(study, place))
                .execute()
                .records()
                .isEmpty();
    }

    private static Map<String, Object> parameters(StudyId study, Place place) {
        return Map.of(
                "study", study.value(),
                "id", place.id().value(),
                "name", place.name(),
                "nation", place.nation().name());
    }
}
