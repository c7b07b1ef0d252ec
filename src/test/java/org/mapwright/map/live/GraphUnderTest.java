package org.mapwright.map.live;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.live.Change;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.live.Opened;
import org.mapwright.live.OperationId;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.MapStore;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.study.StudyId;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The application's own store on a real Neo4j, put together as Spring does. */
final class GraphUnderTest implements TestedStore {

    private static final PlaceId PLACE = new PlaceId("p-live");

    private final MapStore store;
    private final MapCatalogue catalogue;

    GraphUnderTest(Driver driver) {
        driver.executableQuery(
                        "MERGE (:Study {id: $study, title: 'A study'}) MERGE (:Place {id: $place, name: 'A place'})")
                .withParameters(Map.of("study", Workshop.STUDY.value(), "place", PLACE.value()))
                .execute();
        AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();
        parts.registerBean(Driver.class, () -> driver);
        parts.registerBean(Clock.class, Clock::systemUTC);
        parts.scan("org.mapwright.map.store");
        parts.refresh();
        store = parts.getBean(MapStore.class);
        catalogue = parts.getBean(MapCatalogue.class);
    }

    MapId newMap() {
        return catalogue.create(Workshop.STUDY, PLACE, new Title("A map")).id();
    }

    @Override
    public SystemMap state(MapId map) {
        return catalogue.read(map).orElseThrow();
    }

    @Override
    public List<Change<MapEvent>> log(MapId map) {
        return store.open(map).orElseThrow().recent();
    }

    @Override
    public SystemMap first(MapId map) {
        return SystemMap.empty(map, new Title("A map"), PLACE);
    }

    @Override
    public Optional<StudyId> studyOf(MapId map) {
        return store.studyOf(map);
    }

    @Override
    public Optional<Opened<SystemMap, MapEvent>> open(MapId map) {
        return store.open(map);
    }

    @Override
    public void append(List<Append<SystemMap, MapEvent>> appends) {
        store.append(appends);
    }

    @Override
    public Map<OperationId, Long> recorded(MapId map, Set<OperationId> operations) {
        return store.recorded(map, operations);
    }
}
