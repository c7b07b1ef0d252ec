package org.mapwright.shell.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.mapwright.shell.DataFolder;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/**
 * Puts the store and its driver at the disposal of the features.
 *
 * <p>Settings: {@code mapwright.data}, the data folder; {@code mapwright.home}, the folder Mapwright is installed in;
 * {@code mapwright.disk.reserve} (or {@code MAPWRIGHT_DISK_RESERVE}), how much of the disk of the embedded store must
 * stay free, 100MB; {@code mapwright.neo4j.uri}, {@code .user} and {@code .password} (or {@code MAPWRIGHT_NEO4J_URI}
 * and so on) for a server in place of the embedded store; {@code mapwright.store.guest}, true for a command that works on the store of a
 * Mapwright that is running, if there is one.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final String RESERVE = "mapwright.disk.reserve";
    /** Room for what is under way and for what the store writes of its own: logs of 16 MB, and its files as they grow. */
    private static final String STANDARD_RESERVE = "100MB";

    private static final String URI_SETTING = "mapwright.neo4j.uri";

    @Bean
    HealthBoard storeHealth() {
        return new HealthBoard();
    }

    @Bean
    DataFolder dataFolder(Environment settings) {
        String chosen = settings.getProperty("mapwright.data", "");
        return chosen.isBlank() ? DataFolder.standard() : DataFolder.of(chosen);
    }

    @Bean
    Store store(Environment settings, DataFolder data, HealthBoard health) {
        if (settings.getProperty(URI_SETTING, "").isBlank()) {
            if (settings.getProperty("mapwright.store.guest", Boolean.class, false) && data.isInUse()) {
                return new RunningStore(data, health);
            }
            Path installation =
                    Path.of(settings.getProperty("mapwright.home", "")).toAbsolutePath();
            return new EmbeddedStore(installation, data, reserve(settings), health);
        }
        return new ServerStore(server(settings), health);
    }

    /** The one driver of the application, on a store whose schema is up to date. */
    @Bean
    Driver driver(Store store) {
        Driver driver = store.awaitReady().driver();
        try {
            var migrations = new MigrationRunner(driver, Migrations.packed(), Clock.systemUTC());
            if (store instanceof RunningStore) {
                migrations.refuseAnyMissing();
            } else {
                migrations.run();
            }
            return driver;
        } catch (RuntimeException e) {
            driver.close();
            throw e;
        }
    }

    private static DataSize reserve(Environment settings) {
        String chosen = settings.getProperty(RESERVE, STANDARD_RESERVE);
        try {
            return DataSize.parse(chosen);
        } catch (IllegalArgumentException e) {
            throw StoreText.refusal(e, "reserve.unreadable", chosen);
        }
    }

    private static StoreAccess server(Environment settings) {
        String user = settings.getProperty("mapwright.neo4j.user", "");
        String password = settings.getProperty("mapwright.neo4j.password", "");
        if (user.isBlank() || password.isBlank()) {
            throw StoreText.refusal("settings.incomplete");
        }
        return new StoreAccess(URI.create(settings.getRequiredProperty(URI_SETTING)), user, password);
    }
}
