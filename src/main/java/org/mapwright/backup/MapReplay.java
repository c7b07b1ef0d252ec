package org.mapwright.backup;

import java.util.Map;
import java.util.function.Consumer;

/** Makes a map from its records alone. Implemented where maps are stored. */
public interface MapReplay {

    /** The records of one map, a part at a time. */
    @FunctionalInterface
    interface Records {

        /** Hands over the records of a part, in the order of its file. */
        void each(String part, Consumer<Map<String, Object>> record);
    }

    /**
     * The map that the records make.
     *
     * @throws BackupProblem.Refused when they make none
     */
    KeptMap replay(String map, Records records);
}
