package org.mapwright.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.faults.Faulty.AS_PAGES;
import static org.mapwright.faults.Faulty.LONG;
import static org.mapwright.faults.Faulty.lasts;
import static org.mapwright.faults.Faulty.recovered;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mapwright.faults.Network.Weather;
import org.mapwright.shell.bench.load.Crowd;
import org.mapwright.shell.bench.load.Reckoning;

/**
 * Fifteen people at three maps go on editing while something goes wrong. Whatever it is: what was acknowledged is in
 * the log once, and everybody ends with the map that the store has. A short form, and the long one with
 * {@code -Dmapwright.faults=true}; each prints a line of figures.
 */
@Tag("fault")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT {

    private static final int LOADS = 10;
    private static final int APPLICATION_KILLED = LONG ? 20 : 2;
    private static final int STORE_KILLED = LONG ? 10 : 1;
    private static final Duration STORE_STOPPED = Duration.ofSeconds(LONG ? 60 : 8);
    private static final Duration NETWORK_CUT = Duration.ofSeconds(LONG ? 120 : 5);
    private static final Duration HALF_OPEN = Duration.ofSeconds(LONG ? 120 : 15);
    private static final Duration SLOW = Duration.ofSeconds(LONG ? 120 : 15);
    private static final Duration WILD = Duration.ofSeconds(LONG ? 120 : 15);
    /** Long enough while others edit all the time, and short enough for a test. */
    private static final Duration SHORT_SILENCE = LONG ? AS_PAGES : Duration.ofSeconds(6);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Faulty house;

    @BeforeAll
    void prepare(@TempDir Path folder) throws IOException, InterruptedException {
        house = Faulty.prepare(folder.resolve("data"), LOADS);
    }

    @AfterAll
    void end() {
        house.close();
    }

    @Test
    void theApplicationIsKilledAgainAndAgain() throws IOException, InterruptedException {
        house.under("application killed " + APPLICATION_KILLED + " times", crowd -> {
            double slowest = 0;
            for (int i = 0; i < APPLICATION_KILLED; i++) {
                long begin = System.nanoTime();
                house.killAndStart();
                recovered(crowd);
                slowest = Math.max(slowest, (System.nanoTime() - begin) / 1e9);
                crowd.awaitFurther(20, PATIENCE);
            }
            return slowest;
        });
    }

    @Test
    void theStoreIsKilled() throws IOException, InterruptedException {
        house.under("store killed " + STORE_KILLED + " times", crowd -> {
            double slowest = 0;
            for (int i = 0; i < STORE_KILLED; i++) {
                long begin = System.nanoTime();
                house.server().store().destroyForcibly();
                lasts(Duration.ofMillis(500)); // what is asked for now meets no store
                recovered(crowd);
                slowest = Math.max(slowest, (System.nanoTime() - begin) / 1e9);
                crowd.awaitFurther(20, PATIENCE);
            }
            return slowest;
        });
    }

    @Test
    void theStoreStandsStillForAWhile() throws IOException, InterruptedException {
        house.under("store stopped for " + STORE_STOPPED.toSeconds() + " s", crowd -> {
            signal("STOP", house.server().store().pid());
            lasts(STORE_STOPPED);
            signal("CONT", house.server().store().pid());
            return recovered(crowd);
        });
    }

    @Test
    void theNetworkIsCut() throws IOException, InterruptedException {
        under("network cut for " + NETWORK_CUT.toSeconds() + " s", Weather.CUT, NETWORK_CUT, AS_PAGES);
    }

    @Test
    void connectionsAreHalfOpen() throws IOException, InterruptedException {
        under("half-open for " + HALF_OPEN.toSeconds() + " s", Weather.SILENT, HALF_OPEN, SHORT_SILENCE);
    }

    @Test
    void everybodyReadsSlowly() throws IOException, InterruptedException {
        under("slow readers for " + SLOW.toSeconds() + " s", Weather.SLOW, SLOW, AS_PAGES);
    }

    @Test
    void framesComeTwiceAndOutOfOrder() throws IOException, InterruptedException {
        under("frames doubled and out of order for " + WILD.toSeconds() + " s", Weather.WILD, WILD, AS_PAGES);
    }

    /** Control: where nothing goes wrong, everything reaches everybody one by one. */
    @Test
    void inFairWeatherEverythingIsDeliveredOnceAndInOrder() throws IOException, InterruptedException {
        Reckoning fair = under("nothing", Weather.FAIR, Duration.ofSeconds(5), AS_PAGES);
        assertThat(fair.delivered()).isEqualTo(fair.expected());
    }

    /** Controls: a reckoning that noticed nothing would prove nothing. */
    @Test
    void anEditThatIsNotInTheLogAnyMoreIsLost() throws IOException, InterruptedException {
        Reckoning sum = house.spoiled("""
                MATCH (m:Map {id: $map})<-[:OF]-(c:Change {seq: m.seq})
                SET m.seq = m.seq - 1
                DETACH DELETE c
                """);
        assertThat(sum.lost()).isEqualTo(1);
        assertThat(sum.doubled()).isZero();
        assertThat(sum.isSound()).isFalse();
    }

    @Test
    void anEditThatWasDoneAgainIsDoubled() throws IOException, InterruptedException {
        Reckoning sum = house.spoiled("""
                MATCH (m:Map {id: $map})<-[:OF]-(c:Change {seq: m.seq})
                CREATE (again:Change)-[:OF]->(m)
                SET again = c {.*, opId: 'o-again', seq: m.seq + 1}, m.seq = m.seq + 1
                """);
        assertThat(sum.doubled()).isEqualTo(1);
        assertThat(sum.lost()).isZero();
        assertThat(sum.isSound()).isFalse();
    }

    @Test
    void aMapOnWhichSomethingElseStandsIsAnotherOneForEverybody() throws IOException, InterruptedException {
        Reckoning sum = house.spoiled("""
                MATCH (c:Change {mapId: $map, seq: 1})
                SET c.body = replace(c.body, 'CONTEXT', 'SERVICE')
                """);
        assertThat(sum.diverged()).isEqualTo(Faulty.PEOPLE);
        assertThat(sum.isSound()).isFalse();
    }

    private Reckoning under(String name, Weather weather, Duration time, Duration silence)
            throws IOException, InterruptedException {
        try (Network network = new Network(house.server().port())) {
            return house.under(name, network.address(), silence, crowd -> through(network, weather, time, crowd));
        }
    }

    private static double through(Network network, Weather weather, Duration time, Crowd crowd)
            throws InterruptedException {
        network.turn(weather);
        lasts(time);
        network.turn(Weather.FAIR);
        return recovered(crowd);
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        int status = new ProcessBuilder("kill", "-" + name, String.valueOf(pid))
                .inheritIO()
                .start()
                .waitFor();
        assertThat(status).isZero();
    }
}
