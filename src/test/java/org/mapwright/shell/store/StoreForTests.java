package org.mapwright.shell.store;

import java.nio.file.Path;
import java.time.Clock;
import org.mapwright.shell.DataFolder;
import org.mapwright.shell.StoreHealth;
import org.neo4j.driver.Driver;
import org.springframework.util.unit.DataSize;

/** The embedded store as the application runs it, for tests in other packages. */
public final class StoreForTests implements AutoCloseable {

    private final HealthBoard health = new HealthBoard();
    private final EmbeddedStore store;
    private final StoreAccess access;
    private final Driver driver;

    /** Starts a store in the folder and brings it to today's schema. */
    public StoreForTests(Path folder) {
        store = new EmbeddedStore(
                Path.of("").toAbsolutePath(), new DataFolder(folder), DataSize.ofMegabytes(1), health);
        access = store.awaitReady();
        driver = access.driver();
        new MigrationRunner(driver, Migrations.packed(), Clock.systemUTC()).run();
    }

    public Driver driver() {
        return driver;
    }

    public String uri() {
        return access.uri().toString();
    }

    public String user() {
        return access.user();
    }

    public String password() {
        return access.password();
    }

    public StoreHealth health() {
        return health;
    }

    /** Ends the process as {@code kill -9} does; it is started again by itself, on the same address. */
    public void crash() {
        store.crash();
    }

    @Override
    public void close() {
        driver.close();
        store.close();
    }
}
