package org.mapwright.backup.store;

import java.time.Duration;
import java.util.function.Supplier;
import org.mapwright.backup.BackupProblem.Broken;
import org.mapwright.value.Words;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * One restore at a time: its lock is held by an open transaction, which the store gives back when the process that
 * holds it dies.
 */
final class RestoreLock {

    private static final Words WORDS = Words.of("backup");
    private static final TransactionConfig LONG =
            TransactionConfig.builder().withTimeout(Duration.ofHours(12)).build();
    private static final TransactionConfig SHORT =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(3)).build();

    private RestoreLock() {}

    /**
     * Does the work with the lock held.
     *
     * @throws Broken when another restore is going on
     */
    static <T> T holding(Driver driver, Supplier<T> work) {
        tryIt(driver);
        try (Session session = driver.session();
                Transaction held = session.beginTransaction(LONG)) {
            touch(held);
            return work.get();
        }
    }

    private static void tryIt(Driver driver) {
        try (Session session = driver.session();
                Transaction tx = session.beginTransaction(SHORT)) {
            touch(tx);
            tx.commit();
        } catch (Neo4jException e) {
            throw new Broken(WORDS.say("restore.busy"), e);
        }
    }

    private static void touch(Transaction tx) {
        tx.run("""
                MERGE (l:RestoreLock {name: 'only'})
                SET l.rounds = coalesce(l.rounds, 0) + 1
                """).consume();
    }
}
