package org.mapwright.map.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.map.MapArchive.Archived;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.study.StudyId;
import org.mapwright.testing.RealStore;
import org.neo4j.driver.Driver;

@ExtendWith(RealStore.class)
final class GraphMapArchiveTest {

    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");
    private static final StudyId STUDY = new StudyId("s-archive");

    private final Driver driver;
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final GraphMapCatalogue maps;
    private MapId map = new MapId("none");

    GraphMapArchiveTest(Driver driver) {
        this.driver = driver;
        maps = new GraphMapCatalogue(driver, clock);
    }

    @BeforeEach
    void begin() {
        RealStore.wipe();
        driver.executableQuery("""
                CREATE (:Study {id: 's-archive', title: 'Archive'}), (:Study {id: 's-other', title: 'Other'})
                CREATE (:Place {id: 'p-archive', name: 'Govan', nation: 'SCOTLAND'})
                """).execute();
        map = maps.create(STUDY, new PlaceId("p-archive"), new Title("First draft"))
                .id();
    }

    @Test
    void anArchivedMapLeavesTheListAndCanStillBeRead() {
        archive().putAway(map);

        assertThat(maps.ofStudy(STUDY)).isEmpty();
        assertThat(maps.summary(map)).isPresent();
        assertThat(archive().ofStudy(STUDY))
                .extracting(Archived::map)
                .extracting(MapSummary::id)
                .containsExactly(map);
        assertThat(archive().ofStudy(STUDY)).extracting(Archived::at).containsExactly(NOW);
        assertThat(archive().ofStudy(new StudyId("s-other"))).isEmpty();
    }

    @Test
    void whatIsArchivedIsKnownAfterARestart() {
        assertThat(archive().holds(map)).isFalse();
        archive().putAway(map);

        assertThat(archive().holds(map)).isTrue();
    }

    @Test
    void aMapThatIsBroughtBackStandsInTheListAgain() {
        GraphMapArchive archive = archive();
        archive.putAway(map);
        archive.bringBack(map);

        assertThat(archive.holds(map)).isFalse();
        assertThat(maps.ofStudy(STUDY)).extracting(MapSummary::id).containsExactly(map);
        assertThat(archive.ofStudy(STUDY)).isEmpty();
    }

    private GraphMapArchive archive() {
        return new GraphMapArchive(driver, clock);
    }
}
