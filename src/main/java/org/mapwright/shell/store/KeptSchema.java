package org.mapwright.shell.store;

import java.util.List;
import java.util.Map;
import org.mapwright.backup.Keeps;
import org.mapwright.backup.KeptPart;
import org.springframework.stereotype.Component;

/** What the store knows of its own schema is no part of a backup: every store brings itself up to date. */
@Component
final class KeptSchema implements Keeps {

    private static final String OF_THE_STORE = "of the store, not of what it holds";

    @Override
    public List<KeptPart> parts() {
        return List.of();
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of("Migration", OF_THE_STORE, "MigrationLock", OF_THE_STORE);
    }
}
