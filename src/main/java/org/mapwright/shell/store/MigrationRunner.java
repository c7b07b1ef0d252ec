package org.mapwright.shell.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.mapwright.shell.CannotStart;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a store to the schema that this application knows.
 *
 * <p>What was applied stands in the store as {@code (:Migration {version, name, sha256, at})}. One runner works at a
 * time: it holds the lock of the one {@code (:MigrationLock)} in a transaction of its own, which the store gives back
 * when the runner dies. Neo4j cannot change schema and data in one transaction, so a step that was cut off is started
 * over, and each of its statements must bear that.
 */
final class MigrationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationRunner.class);
    private static final TransactionConfig UNHURRIED =
            TransactionConfig.builder().withTimeout(Duration.ofHours(1)).build();

    private final Driver driver;
    private final Migrations known;
    private final Clock clock;

    MigrationRunner(Driver driver, Migrations known, Clock clock) {
        this.driver = driver;
        this.known = known;
        this.clock = clock;
    }

    /**
     * Applies what is missing.
     *
     * @return the number of steps applied now
     * @throws CannotStart when the store is newer than this application, when a step was changed after it was applied,
     *     or when one fails
     */
    int run() {
        try (Session lock = driver.session()) {
            prepare(lock);
            try (Transaction held = lock.beginTransaction(UNHURRIED)) {
                takeLock(held);
                Map<Integer, String> applied = applied(held);
                refuseStrangers(applied);
                int missing = applyMissing(applied);
                held.commit();
                return missing;
            }
        }
    }

    /**
     * For a guest of a running application: changes nothing.
     *
     * @throws CannotStart when the store does not have the very schema that is known here
     */
    void refuseAnyMissing() {
        try (Session session = driver.session();
                Transaction tx = session.beginTransaction()) {
            Map<Integer, String> applied = applied(tx);
            refuseStrangers(applied);
            if (applied.size() < known.newest()) {
                throw StoreText.refusal("migration.running", applied.size(), known.newest());
            }
        }
    }

    private static void prepare(Session session) {
        session.run("""
                CREATE CONSTRAINT migration_version IF NOT EXISTS
                FOR (m:Migration) REQUIRE m.version IS UNIQUE
                """).consume();
        session.run("""
                CREATE CONSTRAINT migration_lock IF NOT EXISTS
                FOR (l:MigrationLock) REQUIRE l.name IS UNIQUE
                """).consume();
        session.run("MERGE (:MigrationLock {name: 'only'})").consume();
    }

    private static void takeLock(Transaction held) {
        held.run("MATCH (l:MigrationLock {name: 'only'}) SET l.rounds = coalesce(l.rounds, 0) + 1")
                .consume();
    }

    private static Map<Integer, String> applied(Transaction held) {
        return held.run("MATCH (m:Migration) RETURN m.version AS version, m.sha256 AS sha256").stream()
                .collect(Collectors.toMap(
                        step -> step.get("version").asInt(),
                        step -> step.get("sha256").asString()));
    }

    private void refuseStrangers(Map<Integer, String> applied) {
        int newest = applied.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (newest > known.newest()) {
            throw StoreText.refusal("migration.newer", newest, known.newest());
        }
        for (Migration step : known.inOrder()) {
            String before = applied.getOrDefault(step.version(), step.sha256());
            if (!before.equals(step.sha256())) {
                throw StoreText.refusal("migration.changed", step.title());
            }
        }
    }

    private int applyMissing(Map<Integer, String> applied) {
        var missing = known.inOrder().stream()
                .filter(step -> !applied.containsKey(step.version()))
                .toList();
        try (Session session = driver.session()) {
            missing.forEach(step -> apply(session, step));
        }
        return missing.size();
    }

    private void apply(Session session, Migration step) {
        try {
            step.statements().forEach(statement -> session.run(statement).consume());
            record(session, step);
        } catch (Neo4jException e) {
            throw StoreText.refusal(e, "migration.failed", step.title(), e.getMessage());
        }
        LOG.info("Applied {}", step.title());
    }

    private void record(Session session, Migration step) {
        var values = Map.<String, Object>of(
                "version", step.version(),
                "name", step.name(),
                "sha256", step.sha256(),
                "at", clock.instant().toString());
        session.run("CREATE (:Migration {version: $version, name: $name, sha256: $sha256, at: datetime($at)})", values)
                .consume();
    }
}
