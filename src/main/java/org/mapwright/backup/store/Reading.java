package org.mapwright.backup.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.mapwright.backup.FileNames;
import org.mapwright.backup.KeptFile;
import org.mapwright.backup.KeptPart;
import org.mapwright.backup.KeptPart.Scope;
import org.mapwright.backup.json.LineWriter;
import org.neo4j.driver.SimpleQueryRunner;

/** Reads the parts of the graph into files. What is read in one call is read in the transaction of the caller. */
final class Reading {

    private final Parts parts;
    private final Function<String, LineWriter> files;

    /** @param files makes the file of a name */
    Reading(Parts parts, Function<String, LineWriter> files) {
        this.parts = parts;
        this.files = files;
    }

    List<KeptFile> house(SimpleQueryRunner tx) {
        List<KeptFile> written = new ArrayList<>();
        for (KeptPart part : parts.of(Scope.HOUSE)) {
            written.add(read(tx, part, FileNames.ofHouse(part), Map.of()));
        }
        return written;
    }

    List<KeptFile> study(SimpleQueryRunner tx, String study, List<String> maps) {
        List<KeptFile> written = new ArrayList<>();
        for (KeptPart part : parts.of(Scope.STUDY)) {
            written.add(read(tx, part, FileNames.ofStudy(study, part), Map.of("study", study, "maps", maps)));
        }
        return written;
    }

    List<KeptFile> map(SimpleQueryRunner tx, String study, String map, long seq) {
        List<KeptFile> written = new ArrayList<>();
        for (KeptPart part : parts.of(Scope.MAP)) {
            written.add(read(tx, part, FileNames.ofMap(study, map, part.file()), Map.of("map", map, "seq", seq)));
        }
        return written;
    }

    private KeptFile read(SimpleQueryRunner tx, KeptPart part, String name, Map<String, Object> parameters) {
        try (LineWriter file = files.apply(name)) {
            tx.run(part.read(), parameters)
                    .forEachRemaining(row -> file.write(row.get("record").asMap()));
            return file.written();
        }
    }

    /** The last change of the map; nothing when the map is gone. */
    static OptionalLong seqOf(SimpleQueryRunner tx, String map) {
        return tx.run("MATCH (m:Map {id: $map}) RETURN m.seq AS seq", Map.of("map", map)).stream()
                .mapToLong(row -> row.get("seq").asLong())
                .findFirst();
    }

    /** The ids of a study's maps, in order. */
    static List<String> mapsOf(SimpleQueryRunner tx, String study) {
        return tx.run("""
                MATCH (:Study {id: $study})-[:HAS_MAP]->(m:Map)
                RETURN m.id AS id
                ORDER BY id
                """, Map.of("study", study)).list(row -> row.get("id").asString());
    }
}
