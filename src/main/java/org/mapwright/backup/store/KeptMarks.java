package org.mapwright.backup.store;

import java.util.List;
import java.util.Map;
import org.mapwright.backup.Keeps;
import org.mapwright.backup.KeptPart;
import org.springframework.stereotype.Component;

/** The marks of a restore that is going on. */
@Component
final class KeptMarks implements Keeps {

    private static final String OF_A_RESTORE = "of a restore that is going on";

    @Override
    public List<KeptPart> parts() {
        return List.of();
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of("Restoring", OF_A_RESTORE, "RestoreLock", OF_A_RESTORE);
    }
}
