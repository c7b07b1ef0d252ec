package org.mapwright.backup.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.backup.BackupProblem.Broken;
import org.mapwright.backup.BackupProblem.Refused;
import org.mapwright.backup.KeptFile;
import org.mapwright.backup.KeptMap;
import org.mapwright.backup.KeptPart;
import org.mapwright.backup.KeptPart.Scope;
import org.mapwright.backup.KeptStudy;
import org.mapwright.backup.Manifest;
import org.mapwright.backup.MapRebuild;
import org.mapwright.backup.Restored;
import org.mapwright.backup.json.LineWriter;
import org.mapwright.value.Words;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionConfig;

/**
 * One restore. Maps are written first, in many transactions, and hang on a {@code (:Restoring)} that nobody looks for;
 * all else is written in the one transaction that makes it a {@code (:Study)}, and reads everything again before it
 * commits.
 */
final class PuttingBack {

    private static final Words WORDS = Words.of("backup");
    private static final TransactionConfig UNHURRIED =
            TransactionConfig.builder().withTimeout(Duration.ofHours(1)).build();

    private final Session session;
    private final Parts parts;
    private final Writing writing;
    private final Manifest manifest;
    private final MapRebuild maps;
    private final Consumer<String> progress;
    private final Reading again;
    private final List<String> asTheyWere = new ArrayList<>();

    PuttingBack(Session session, Parts parts, Writing writing, MapRebuild maps, Consumer<String> progress) {
        this.session = session;
        this.parts = parts;
        this.writing = writing;
        this.manifest = writing.manifest();
        this.maps = maps;
        this.progress = progress;
        again = new Reading(parts, LineWriter::toNowhere);
    }

    Restored restore(List<KeptStudy> studies, boolean whole) {
        studies.forEach(this::refuseWhatIsHere);
        for (KeptStudy study : studies) {
            Unseen.clear(session, study.id(), maps);
            Unseen.begin(session, study.id());
            study.maps().forEach(map -> putBack(study.id(), map));
        }
        progress.accept(WORDS.say("restoring.last"));
        try (var tx = session.beginTransaction(UNHURRIED)) {
            if (whole) {
                house(tx);
            }
            studies.forEach(study -> show(tx, study));
            tx.commit();
        }
        return new Restored(studies, asTheyWere);
    }

    private void refuseWhatIsHere(KeptStudy study) {
        List<String> ids = study.maps().stream().map(KeptMap::id).toList();
        Optional<String> here = session.executeRead(tx -> tx.run("""
                        OPTIONAL MATCH (same:Study {id: $study})
                        OPTIONAL MATCH (other:Study)-[:HAS_MAP]->(m:Map)
                        WHERE m.id IN $maps
                        RETURN coalesce(same.title, other.title) AS title
                        LIMIT 1
                        """, Map.of("study", study.id(), "maps", ids)).stream()
                .flatMap(row -> Optional.ofNullable(row.get("title").asString(null)).stream())
                .findFirst());
        if (here.isPresent()) {
            throw new Refused(WORDS.say("study.here", study.title()));
        }
    }

    private void putBack(String study, KeptMap map) {
        progress.accept(WORDS.say("restoring.map", map.title(), map.changes()));
        Unseen.hang(session, study, map.id());
        for (KeptPart part : parts.of(Scope.MAP)) {
            writing.map(session, part, study, map.id());
        }
        String rebuilt = maps.rebuild(study, map.id());
        if (!rebuilt.equals(map.sha256())) {
            throw new Broken(WORDS.say("restored.map", map.title(), map.sha256(), rebuilt));
        }
        session.executeRead(tx -> again.map(tx, study, map.id(), map.seq())).forEach(this::compare);
    }

    private void house(SimpleQueryRunner tx) {
        parts.of(Scope.HOUSE).forEach(part -> writing.house(tx, part));
        again.house(tx).forEach(found -> compareShared(found, false));
    }

    private void show(SimpleQueryRunner tx, KeptStudy study) {
        Unseen.show(tx, study.id());
        parts.of(Scope.STUDY).forEach(part -> writing.study(tx, part, study.id()));
        List<String> ids = study.maps().stream().map(KeptMap::id).toList();
        List<KeptFile> found = again.study(tx, study.id(), ids);
        for (int i = 0; i < found.size(); i++) {
            if (parts.of(Scope.STUDY).get(i).shared()) {
                compareShared(found.get(i), true);
            } else {
                compare(found.get(i));
            }
        }
    }

    private void compare(KeptFile found) {
        Optional<KeptFile> expected = manifest.file(found.name());
        if (expected.isPresent() ? !found.equals(expected.orElseThrow()) : found.lines() > 0) {
            throw new Broken(WORDS.say(
                    "restored.file",
                    found.name(),
                    expected.map(KeptFile::sha256).orElse(""),
                    found.sha256()));
        }
    }

    /** Records that were here already may differ, but none may be missing. */
    private void compareShared(KeptFile found, boolean sameLines) {
        manifest.file(found.name()).filter(expected -> !expected.equals(found)).ifPresent(expected -> {
            if (sameLines ? found.lines() != expected.lines() : found.lines() < expected.lines()) {
                compare(found);
            }
            asTheyWere.add(found.name());
        });
    }
}
