package org.mapwright.shell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.shell.CannotStart;
import org.mapwright.testing.RealStore;
import org.neo4j.driver.Driver;

@ExtendWith(RealStore.class)
final class MigrationRunnerTest {

    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");

    private final Driver driver;

    MigrationRunnerTest(Driver driver) {
        this.driver = driver;
    }

    @AfterEach
    void forgetTheStepsOfTheTest() {
        driver.executableQuery("MATCH (m:Migration) WHERE m.name STARTS WITH 'test' DELETE m")
                .execute();
        driver.executableQuery("MATCH (n:MigrationTest) DELETE n").execute();
    }

    @Test
    void aStoreThatIsUpToDateIsLeftAlone() {
        assertThat(runner(Migrations.packed()).run()).isZero();
    }

    @Test
    void aNewStepIsAppliedOnceAndRemembered() {
        Migrations extended =
                packedAnd("CREATE (:MigrationTest {text: 'a;b'});\n// in between\nCREATE (:MigrationTest);");

        assertThat(runner(extended).run()).isOne();
        assertThat(runner(extended).run()).isZero();

        assertThat(count("MATCH (n:MigrationTest) RETURN count(n)")).isEqualTo(2);
        assertThat(count("MATCH (m:Migration {name: 'test', at: datetime('2026-04-01T12:00:00Z')}) RETURN count(m)"))
                .isOne();
    }

    @Test
    void aStepThatWasChangedAfterwardsIsRefused() {
        runner(packedAnd("CREATE (:MigrationTest);")).run();

        assertThatThrownBy(runner(packedAnd("CREATE (:MigrationTest {more: 1});"))::run)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("__test was changed after it was applied");
    }

    @Test
    void aStoreOfANewerApplicationIsRefused() {
        runner(packedAnd("CREATE (:MigrationTest);")).run();

        assertThatThrownBy(runner(Migrations.packed())::run)
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("This store was written by a newer Mapwright");
    }

    @Test
    void aStepThatFailsIsNamedAndNotRemembered() {
        assertThatThrownBy(runner(packedAnd("CREATE (:MigrationTest;"))::run)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("__test could not be applied");

        assertThat(runner(Migrations.packed()).run()).isZero();
    }

    @Test
    void twoApplicationsThatStartTogetherApplyAStepOnce() {
        Migrations extended = packedAnd("CREATE (:MigrationTest);");
        List<CompletableFuture<Integer>> together = IntStream.range(0, 4)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> runner(extended).run()))
                .toList();

        assertThat(together.stream().mapToInt(CompletableFuture::join).sum()).isOne();
        assertThat(count("MATCH (n:MigrationTest) RETURN count(n)")).isOne();
    }

    @Test
    void theIdsOfAMapAreUniqueInIt() {
        String twice = "UNWIND [1, 2] AS i CREATE (:Change {mapId: 'm-twice', opId: 'o-1', seq: i})";

        assertThatThrownBy(() -> driver.executableQuery(twice).execute()).hasMessageContaining("already exists");
    }

    private MigrationRunner runner(Migrations known) {
        return new MigrationRunner(driver, known, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static Migrations packedAnd(String text) {
        List<Migration> packed = new ArrayList<>(Migrations.packed().inOrder());
        String name = "V%03d__test.cypher".formatted(packed.size() + 1);
        return new Migrations(Stream.concat(packed.stream(), Stream.of(Migration.read(name, text)))
                .toList());
    }

    private long count(String query) {
        return driver.executableQuery(query)
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }
}
