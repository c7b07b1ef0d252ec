package org.mapwright.backup.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mapwright.backup.BackupProblem.Broken;
import org.mapwright.backup.BackupProblem.Refused;
import org.mapwright.backup.FileNames;
import org.mapwright.backup.KeptFile;
import org.mapwright.backup.KeptMap;
import org.mapwright.backup.KeptStudy;
import org.mapwright.backup.Manifest;
import org.mapwright.backup.MapReplay;
import org.mapwright.backup.json.BackupTarget;
import org.mapwright.backup.json.LineWriter;
import org.mapwright.value.Words;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

/** One backup on its way out. Nothing is locked: people go on editing. */
final class TakingOut {

    private static final Words WORDS = Words.of("backup");
    private static final TransactionConfig UNHURRIED =
            TransactionConfig.builder().withTimeout(Duration.ofHours(1)).build();

    private static final int TRIES = 20;

    private final Session session;
    private final BackupTarget target;
    private final Reading reading;
    private final Reading unwritten;
    private final MapReplay replay;
    private final Consumer<String> progress;
    private final List<KeptFile> files = new ArrayList<>();

    TakingOut(Session session, BackupTarget target, Parts parts, MapReplay replay, Consumer<String> progress) {
        this.session = session;
        this.target = target;
        this.reading = new Reading(parts, target::file);
        this.unwritten = new Reading(parts, LineWriter::toNowhere);
        this.replay = replay;
        this.progress = progress;
    }

    Manifest take(Optional<String> wanted, String product, Instant at) {
        List<KeptStudy> studies = new ArrayList<>();
        for (KeptStudy study : chosen(wanted)) {
            studies.add(take(study));
        }
        if (wanted.isEmpty()) {
            files.addAll(settled((read, tx) -> read.house(tx)));
        }
        files.sort(Comparator.comparing(KeptFile::name));
        return new Manifest(Manifest.FORMAT, product, at, wanted.isEmpty(), studies, files);
    }

    private List<KeptStudy> chosen(Optional<String> wanted) {
        List<KeptStudy> all =
                session.executeRead(tx -> tx.run("MATCH (s:Study) RETURN s.id AS id, s.title AS title ORDER BY id")
                        .list(row -> new KeptStudy(
                                row.get("id").asString(), row.get("title").asString(), List.of())));
        return Choice.of(all, wanted);
    }

    private KeptStudy take(KeptStudy study) {
        progress.accept(WORDS.say("taking.study", study.title()));
        List<KeptMap> maps = new ArrayList<>();
        for (String map : session.executeRead(tx -> Reading.mapsOf(tx, study.id()))) {
            take(study.id(), map).ifPresent(maps::add);
        }
        List<String> taken = maps.stream().map(KeptMap::id).toList();
        files.addAll(settled((read, tx) -> read.study(tx, study.id(), taken)));
        return new KeptStudy(study.id(), study.title(), maps);
    }

    /** In one transaction and up to one change; then made again from what was written, to see that it can be. */
    private Optional<KeptMap> take(String study, String map) {
        List<KeptFile> written = once(tx -> {
            OptionalLong seq = Reading.seqOf(tx, map);
            return seq.isPresent() ? reading.map(tx, study, map, seq.getAsLong()) : List.of();
        });
        if (written.isEmpty()) {
            return Optional.empty();
        }
        files.addAll(written);
        KeptMap kept =
                replay.replay(map, (part, record) -> target.soFar().each(named(written, study, map, part), record));
        progress.accept(WORDS.say("taken.map", kept.title(), kept.changes()));
        return Optional.of(kept);
    }

    /**
     * Writes what a study keeps beside its maps until it reads the same afterwards: people may come and go between one
     * part and the next, and the parts must fit each other.
     */
    private List<KeptFile> settled(BiFunction<Reading, Transaction, List<KeptFile>> parts) {
        List<KeptFile> written = once(tx -> parts.apply(reading, tx));
        for (int i = 0; !written.equals(once(tx -> parts.apply(unwritten, tx))); i++) {
            if (i == TRIES) {
                throw new Broken(WORDS.say("unsettled"));
            }
            written = once(tx -> parts.apply(reading, tx));
        }
        return written;
    }

    /** A transaction that the driver does not try again: its files are there already. */
    private <T> T once(Function<Transaction, T> work) {
        try (Transaction tx = session.beginTransaction(UNHURRIED)) {
            return work.apply(tx);
        }
    }

    private static KeptFile named(List<KeptFile> written, String study, String map, String part) {
        String name = FileNames.ofMap(study, map, part);
        return written.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(WORDS.say("damaged.missing", name)));
    }
}
