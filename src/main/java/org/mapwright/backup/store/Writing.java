package org.mapwright.backup.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mapwright.backup.FileNames;
import org.mapwright.backup.KeptFile;
import org.mapwright.backup.KeptPart;
import org.mapwright.backup.Manifest;
import org.mapwright.backup.json.BackupSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;

/** Puts the records of files back into the graph, some at a time. */
final class Writing {

    /** So many records go into one statement. */
    private static final int ROWS = 500;

    private final BackupSource source;
    private final Manifest manifest;

    Writing(BackupSource source, Manifest manifest) {
        this.source = source;
        this.manifest = manifest;
    }

    Manifest manifest() {
        return manifest;
    }

    void house(SimpleQueryRunner tx, KeptPart part) {
        write(FileNames.ofHouse(part), rows -> run(tx, part, Map.of(), rows));
    }

    void study(SimpleQueryRunner tx, KeptPart part, String study) {
        write(FileNames.ofStudy(study, part), rows -> run(tx, part, Map.of("study", study), rows));
    }

    /** Each some of the records in a transaction of their own. */
    void map(Session session, KeptPart part, String study, String map) {
        write(
                FileNames.ofMap(study, map, part.file()),
                rows -> session.executeWriteWithoutResult(tx -> run(tx, part, Map.of("map", map), rows)));
    }

    private static void run(
            SimpleQueryRunner tx, KeptPart part, Map<String, Object> belongsTo, List<Map<String, Object>> rows) {
        Map<String, Object> parameters = new HashMap<>(belongsTo);
        parameters.put("rows", rows);
        tx.run(part.write(), parameters).consume();
    }

    /** A part that an older backup did not know has no file, and nothing is to be done for it. */
    private void write(String file, Consumer<List<Map<String, Object>>> batch) {
        manifest.file(file).ifPresent(kept -> write(kept, batch));
    }

    private void write(KeptFile file, Consumer<List<Map<String, Object>>> batch) {
        List<Map<String, Object>> rows = new ArrayList<>();
        source.each(file, record -> {
            rows.add(record);
            if (rows.size() == ROWS) {
                batch.accept(List.copyOf(rows));
                rows.clear();
            }
        });
        if (!rows.isEmpty()) {
            batch.accept(rows);
        }
    }
}
