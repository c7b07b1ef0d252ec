package org.mapwright.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapwright.map.MapId;
import org.mapwright.map.store.RecordCheck;
import org.mapwright.testing.StoreInvariants;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * The application and its store are killed in turn, as by {@code kill -9}, while somebody goes on editing. Four rounds;
 * twelve with {@code -Dmapwright.faults=true}.
 */
class KilledUnderLoadIT {

    private static final int ROUNDS = Boolean.getBoolean("mapwright.faults") ? 12 : 4;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final SplittableRandom moments = new SplittableRandom(2_026);

    @TempDir
    Path data;

    @Test
    void everyAcknowledgedOperationIsKeptAndNoneIsDoubled() throws IOException, InterruptedException {
        RunningApp app = RunningApp.start(data);
        try {
            MapId map = anyMap();
            Set<String> before = log(map).keySet();
            PersonWithoutBrowser person = new PersonWithoutBrowser(app.address());
            person.signIn("facilitator", app.password().orElseThrow());
            SteadyHand hand = new SteadyHand(person, "map/" + map.value());
            hand.start();
            for (int round = 0; round < ROUNDS; round++) {
                hand.awaitFurther(moments.nextInt(20, 60), PATIENCE);
                app = round % 2 == 0 ? killed(app) : storeKilled(app);
            }
            hand.awaitFurther(20, PATIENCE);
            hand.rest(PATIENCE);
            verify(map, hand, before);
        } finally {
            app.close();
        }
    }

    private RunningApp killed(RunningApp app) {
        app.kill();
        return RunningApp.start(data, app.port());
    }

    private static RunningApp storeKilled(RunningApp app) {
        app.store().destroyForcibly();
        return app;
    }

    private void verify(MapId map, SteadyHand hand, Set<String> before) throws IOException {
        Map<String, Long> found = log(map);
        Set<String> acknowledged = hand.acknowledged();
        Set<String> lost = new HashSet<>(acknowledged);
        lost.removeAll(found.keySet());
        Set<String> doubled = found.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<String> strange = new HashSet<>(found.keySet());
        strange.removeAll(acknowledged);
        strange.removeAll(before);
        System.out.printf(
                "%d rounds, %d connections: %d acknowledged, %d found, %d lost, %d doubled%n",
                ROUNDS,
                hand.connections(),
                acknowledged.size(),
                found.size() - before.size(),
                lost.size(),
                doubled.size());
        assertThat(lost).as("lost").isEmpty();
        assertThat(doubled).as("doubled").isEmpty();
        assertThat(strange).as("kept without an answer").isEmpty();
        assertThat(hand.refusals()).as("refused").isEmpty();
        try (Driver driver = driver()) {
            assertThat(RecordCheck.differences(driver, map)).isEmpty();
            assertThat(StoreInvariants.broken(driver)).isEmpty();
        }
    }

    private MapId anyMap() throws IOException {
        try (Driver driver = driver()) {
            return new MapId(driver.executableQuery("MATCH (m:Map) RETURN m.id AS id ORDER BY id LIMIT 1")
                    .execute()
                    .records()
                    .getFirst()
                    .get("id")
                    .asString());
        }
    }

    /** Each operation in the log of the map, and how often it is there. */
    private Map<String, Long> log(MapId map) throws IOException {
        try (Driver driver = driver()) {
            return driver
                    .executableQuery("MATCH (c:Change {mapId: $map}) RETURN c.opId AS op, count(*) AS times")
                    .withParameters(Map.of("map", map.value()))
                    .execute()
                    .records()
                    .stream()
                    .collect(Collectors.toMap(
                            row -> row.get("op").asString(),
                            row -> row.get("times").asLong()));
        }
    }

    private Driver driver() throws IOException {
        Path store = data.resolve("store");
        String address = "bolt://" + Files.readString(store.resolve("bolt")).strip();
        String password = Files.readString(store.resolve("password")).strip();
        return GraphDatabase.driver(address, AuthTokens.basic("neo4j", password));
    }
}
