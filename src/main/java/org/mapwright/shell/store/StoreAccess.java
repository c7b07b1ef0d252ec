package org.mapwright.shell.store;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Where the store answers, and as whom. */
record StoreAccess(URI uri, String user, String password) {

    /** A write that cannot be done for this long is given up, in seconds; the one who asked says so and tries again. */
    private static final int RETRIES = 5;

    /** Short waits, so that a store that is away shows soon; and an idle connection is tried before it is used. */
    private static final Config WAITS = Config.builder()
            .withConnectionTimeout(3, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
            .withMaxTransactionRetryTime(RETRIES, TimeUnit.SECONDS)
            .withConnectionLivenessCheckTimeout(20, TimeUnit.SECONDS)
            .withMaxConnectionPoolSize(32)
            .withTelemetryDisabled(true)
            .withUserAgent("mapwright")
            .build();

    Driver driver() {
        return GraphDatabase.driver(uri, AuthTokens.basic(user, password), WAITS);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "StoreAccess[" + uri + " as " + user + "]";
    }
}
