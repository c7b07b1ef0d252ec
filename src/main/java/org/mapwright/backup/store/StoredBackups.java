package org.mapwright.backup.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mapwright.backup.BackupProblem.Broken;
import org.mapwright.backup.BackupProblem.Refused;
import org.mapwright.backup.Backups;
import org.mapwright.backup.Keeps;
import org.mapwright.backup.KeptStudy;
import org.mapwright.backup.Manifest;
import org.mapwright.backup.MapRebuild;
import org.mapwright.backup.MapReplay;
import org.mapwright.backup.Restored;
import org.mapwright.backup.json.BackupSource;
import org.mapwright.backup.json.BackupTarget;
import org.mapwright.value.Words;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Backups of the store in Neo4j. The store is asked for only when it is needed: a check needs none. */
@Service
final class StoredBackups implements Backups {

    private static final Words WORDS = Words.of("backup");
    private static final String CONSTRAINT = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private final Parts parts;
    private final MapReplay replay;
    private final ObjectProvider<Driver> driver;
    private final ObjectProvider<MapRebuild> rebuild;
    private final Clock clock;

    StoredBackups(
            ObjectProvider<Keeps> keepers,
            MapReplay replay,
            ObjectProvider<Driver> driver,
            ObjectProvider<MapRebuild> rebuild,
            Clock clock) {
        this.parts = Parts.of(keepers.orderedStream().toList());
        this.replay = replay;
        this.driver = driver;
        this.rebuild = rebuild;
        this.clock = clock;
    }

    @Override
    public Manifest backUp(Path out, Optional<String> study, String product, Consumer<String> progress) {
        try (BackupTarget target = BackupTarget.create(out)) {
            return asked(() -> {
                try (Session session = driver.getObject().session()) {
                    Manifest manifest = new TakingOut(session, target, parts, replay, progress)
                            .take(study, product, clock.instant());
                    target.finish(manifest);
                    return manifest;
                }
            });
        }
    }

    @Override
    public Manifest check(Path in, Consumer<String> progress) {
        try (BackupSource source = BackupSource.open(in)) {
            return Checking.check(source, replay, progress);
        }
    }

    @Override
    public Restored restore(Path in, Optional<String> study, Consumer<String> progress) {
        try (BackupSource source = BackupSource.open(in)) {
            Manifest manifest = Checking.check(source, replay, progress);
            List<KeptStudy> studies = Choice.of(manifest.studies(), study);
            boolean whole = manifest.whole() && study.isEmpty();
            return asked(() -> RestoreLock.holding(
                    driver.getObject(), () -> putBack(new Writing(source, manifest), studies, whole, progress)));
        }
    }

    private Restored putBack(Writing writing, List<KeptStudy> studies, boolean whole, Consumer<String> progress) {
        try (Session session = driver.getObject().session()) {
            return new PuttingBack(session, parts, writing, rebuild.getObject(), progress).restore(studies, whole);
        }
    }

    private static <T> T asked(Supplier<T> work) {
        try {
            return work.get();
        } catch (ClientException e) {
            throw CONSTRAINT.equals(e.code())
                    ? new Refused(WORDS.say("study.parts"), e)
                    : new Broken(WORDS.say("store.broke", String.valueOf(e.getMessage())), e);
        } catch (Neo4jException e) {
            throw new Broken(WORDS.say("store.broke", String.valueOf(e.getMessage())), e);
        }
    }
}
