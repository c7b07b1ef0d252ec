package org.mapwright.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a backup holds.
 *
 * @param format how it is written; raised whenever an older Mapwright could not read it, or would find another hash of
 *     the same map
 * @param product the Mapwright that wrote it
 * @param whole whether all studies were taken, and what belongs to none with them
 */
public record Manifest(
        int format, String product, Instant at, boolean whole, List<KeptStudy> studies, List<KeptFile> files) {

    /** The format that this Mapwright writes. */
    public static final int FORMAT = 1;

    public Manifest {
        studies = List.copyOf(studies);
        files = List.copyOf(files);
    }

    public Optional<KeptFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
