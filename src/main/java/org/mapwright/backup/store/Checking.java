package org.mapwright.backup.store;

import java.util.function.Consumer;
import org.mapwright.backup.BackupProblem.Refused;
import org.mapwright.backup.KeptFile;
import org.mapwright.backup.KeptMap;
import org.mapwright.backup.KeptStudy;
import org.mapwright.backup.Manifest;
import org.mapwright.backup.MapReplay;
import org.mapwright.backup.json.BackupSource;
import org.mapwright.value.Words;

/** Reads a backup from end to end: every line of every file, and every map as its changes make it. */
final class Checking {

    private static final Words WORDS = Words.of("backup");

    private Checking() {}

    /** @throws Refused at the first thing that is not as it was written */
    static Manifest check(BackupSource source, MapReplay replay, Consumer<String> progress) {
        Manifest manifest = source.manifest();
        progress.accept(WORDS.say("checking", manifest.files().size()));
        for (KeptFile file : manifest.files()) {
            source.check(file);
        }
        for (KeptStudy study : manifest.studies()) {
            for (KeptMap map : study.maps()) {
                compare(map, replay.replay(map.id(), source.ofMap(manifest, study.id(), map.id())));
                progress.accept(WORDS.say("checked.map", map.title(), map.changes()));
            }
        }
        return manifest;
    }

    private static void compare(KeptMap expected, KeptMap found) {
        if (!found.equals(expected)) {
            throw new Refused(WORDS.say("damaged.map", expected.title(), expected.sha256(), found.sha256()));
        }
    }
}
