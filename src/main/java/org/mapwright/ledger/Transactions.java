package org.mapwright.ledger;

import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.mapwright.live.StoreUnavailable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * Runs work in one transaction of the store. The driver may run it several times, so it must be harmless twice.
 *
 * <p>A store that does not answer, or fails by itself, is {@link StoreUnavailable}; all else is a fault of ours and
 * comes through as it is.
 */
public final class Transactions {

    private final Driver driver;

    public Transactions(Driver driver) {
        this.driver = driver;
    }

    /** One that writes. */
    public <T> T write(TransactionCallback<T> work) {
        return inSession(session -> session.executeWrite(work));
    }

    /** One that reads. */
    public <T> T read(TransactionCallback<T> work) {
        return inSession(session -> session.executeRead(work));
    }

    /** Several transactions, each of which sees what those before it wrote. */
    public <T> T inSession(Function<Session, T> work) {
        try (Session session = driver.session()) {
            return work.apply(session);
        } catch (Neo4jException e) {
            throw isStoreAway(e) ? new StoreUnavailable(e) : e;
        }
    }

    private static boolean isStoreAway(Neo4jException e) {
        return e instanceof RetryableException
                || e instanceof DatabaseException
                || e.getCause() instanceof TimeoutException;
    }
}
