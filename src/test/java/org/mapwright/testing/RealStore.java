package org.mapwright.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.mapwright.shell.store.StoreForTests;
import org.neo4j.driver.Driver;
import org.springframework.util.FileSystemUtils;

/**
 * A real Neo4j for tests: {@code @ExtendWith(RealStore.class)}, then take a {@code Driver} as a parameter of the
 * constructor, of a lifecycle method or of a test.
 *
 * <p>One process serves all tests of a run; it starts when the first one asks and ends with the run. Its schema is the
 * application's. Tests use ids of their own, or {@link #wipe()} before they start.
 */
public final class RealStore implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Driver.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return driver();
    }

    /** The driver of the one store of this run; not to be closed. */
    public static Driver driver() {
        return Shared.STORE.driver();
    }

    /** The running store, for tests that start an application on it or crash it. */
    public static StoreForTests store() {
        return Shared.STORE;
    }

    /** Removes everything but the schema. */
    public static void wipe() {
        driver().executableQuery("""
                MATCH (n)
                WHERE NOT n:Migration AND NOT n:MigrationLock
                CALL (n) { DETACH DELETE n }
                """).execute();
    }

    private static final class Shared {

        private static final StoreForTests STORE = start();

        private static StoreForTests start() {
            try {
                Path folder = Files.createTempDirectory("mapwright-test-store");
                var store = new StoreForTests(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(store, folder), "test-store-end"));
                return store;
            } catch (IOException e) {
                throw new UncheckedIOException("No temporary folder for the test store", e);
            }
        }

        private static void remove(StoreForTests store, Path folder) {
            store.close();
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException("The test store's folder stays behind: " + folder, e);
            }
        }
    }
}
