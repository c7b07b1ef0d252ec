package org.mapwright.neo4j;

import static org.neo4j.io.ByteUnit.mebiBytes;

import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;

/** The settings of a store for one workshop computer: small, quiet, and open to this computer only. */
final class StoreSettings {

    private StoreSettings() {}

    static Map<Setting<?>, Object> of(StoreFolder folder, SocketAddress bolt) {
        return Map.ofEntries(
                Map.entry(GraphDatabaseSettings.neo4j_home, folder.home()),
                Map.entry(GraphDatabaseSettings.auth_enabled, true),
                Map.entry(GraphDatabaseSettings.allow_file_urls, false),
                Map.entry(GraphDatabaseSettings.udc_enabled, false),
                Map.entry(GraphDatabaseSettings.pagecache_memory, mebiBytes(64)),
                Map.entry(GraphDatabaseSettings.preallocate_logical_logs, false),
                Map.entry(GraphDatabaseSettings.logical_log_rotation_threshold, mebiBytes(16)),
                Map.entry(GraphDatabaseSettings.keep_logical_logs, "2 files"),
                Map.entry(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(2)),
                Map.entry(BoltConnector.enabled, true),
                Map.entry(BoltConnector.listen_address, bolt),
                Map.entry(BoltConnector.advertised_address, bolt),
                Map.entry(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED),
                // By then every database is closed, and the one application that used Bolt is gone.
                Map.entry(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofSeconds(1)),
                Map.entry(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO),
                Map.entry(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(1)),
                Map.entry(HttpConnector.enabled, false));
    }
}
