package org.mapwright.backup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.backup.BackupProblem.Broken;
import org.mapwright.map.MapId;
import org.mapwright.study.StudyId;
import org.mapwright.testing.RealStore;
import org.mapwright.testing.StoreInvariants;
import org.neo4j.driver.Driver;

/** A restore that ends before its end: nothing is to be seen of it, and the next one puts all back. */
@ExtendWith(RealStore.class)
final class CutOffRestoreTest {

    private final House house;

    @TempDir
    Path folder;

    CutOffRestoreTest(Driver driver) {
        house = new House(driver);
    }

    @BeforeEach
    void clear() {
        RealStore.wipe();
    }

    private static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Goes off when a sentence starts so. */
    private void restoreUntil(Path backup, String beginning) {
        assertThatThrownBy(() -> house.backups.restore(backup, Optional.empty(), said -> {
                    if (said.startsWith(beginning)) {
                        throw new PowerCut();
                    }
                }))
                .isInstanceOf(PowerCut.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Restoring", "Reading everything"})
    void leavesNothingToBeSeenAndCanBeRunAgain(String beginning) {
        StudyId study = house.study("s");
        MapId map = house.map(study, 71, 90);
        house.map(study, 72, 40);
        List<String> before = house.everything();
        Path backup = folder.resolve("kept");
        house.backups.backUp(backup, Optional.empty(), "test", said -> {});
        RealStore.wipe();

        restoreUntil(backup, beginning);

        assertThat(house.count("Study")).isZero();
        assertThat(house.count("Account")).isZero();
        assertThat(house.count("Place")).isZero();
        assertThat(house.maps.ofStudy(study)).isEmpty();
        assertThat(house.maps.summary(map)).isEmpty();
        assertThat(house.maps.read(map)).isEmpty();

        house.backups.restore(backup, Optional.empty(), said -> {});

        assertThat(house.everything()).isEqualTo(before);
        assertThat(StoreInvariants.broken(house.driver)).isEmpty();
    }

    @Test
    void anotherBackupOfTheStudyMayFollow() {
        StudyId study = house.study("s");
        MapId map = house.map(study, 81, 60);
        Path earlier = folder.resolve("earlier");
        house.backups.backUp(earlier, Optional.empty(), "test", said -> {});
        house.edit(map, 82, 60);
        Path later = folder.resolve("later");
        house.backups.backUp(later, Optional.empty(), "test", said -> {});
        RealStore.wipe();
        restoreUntil(later, "Reading everything");

        house.backups.restore(earlier, Optional.empty(), said -> {});

        Path again = folder.resolve("again");
        assertThat(house.backups
                        .backUp(again, Optional.empty(), "test", said -> {})
                        .files())
                .isEqualTo(house.backups.check(earlier, said -> {}).files());
        assertThat(StoreInvariants.broken(house.driver)).isEmpty();
    }

    @Test
    void twoAtOnceAreRefused() {
        house.map(house.study("s"), 91, 30);
        Path backup = folder.resolve("kept");
        house.backups.backUp(backup, Optional.empty(), "test", said -> {});
        RealStore.wipe();

        house.backups.restore(backup, Optional.empty(), said -> {
            if (said.startsWith("Restoring")) {
                assertThatThrownBy(() -> house.backups.restore(backup, Optional.empty(), quiet -> {}))
                        .isInstanceOf(Broken.class)
                        .hasMessageContaining("Another restore is going on");
            }
        });

        assertThat(house.count("Study")).isOne();
    }
}
