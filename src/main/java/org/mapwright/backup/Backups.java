package org.mapwright.backup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes studies out of the store and puts them back. A place is a folder, or one file when its name ends with
 * {@code .zip}. All methods tell how far they are in sentences, and throw a {@link BackupProblem}.
 */
public interface Backups {

    /**
     * Writes a backup while people go on editing: each map is taken at one change. What is written appears under its
     * name only when it is whole.
     *
     * @param study a title or an id; all studies when there is none
     * @param product what wrote it, for the manifest
     */
    Manifest backUp(Path out, Optional<String> study, String product, Consumer<String> progress);

    /** Reads every line and replays every map; needs no store. */
    Manifest check(Path in, Consumer<String> progress);

    /**
     * Checks the backup as a whole, puts its studies back, reads them again and lets them be seen when every map and
     * every file is what it was. A restore that was cut off leaves nothing to be seen and can be run again.
     *
     * @param study a title or an id; all studies of the backup when there is none
     */
    Restored restore(Path in, Optional<String> study, Consumer<String> progress);
}
