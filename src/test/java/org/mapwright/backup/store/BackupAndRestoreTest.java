package org.mapwright.backup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.scenario.KeptWhatIf;
import org.mapwright.backup.BackupProblem.Refused;
import org.mapwright.backup.KeptMap;
import org.mapwright.backup.KeptStudy;
import org.mapwright.backup.Manifest;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.mapwright.study.Account;
import org.mapwright.study.SignInName;
import org.mapwright.study.StudyId;
import org.mapwright.testing.RealStore;
import org.mapwright.testing.StoreInvariants;
import org.mapwright.workshop.Workshop;
import org.mapwright.workshop.WorkshopId;
import org.mapwright.workshop.door.CardWords;
import org.neo4j.driver.Driver;

@ExtendWith(RealStore.class)
final class BackupAndRestoreTest {

    private final House house;

    @TempDir
    Path folder;

    BackupAndRestoreTest(Driver driver) {
        house = new House(driver);
    }

    @BeforeEach
    void clear() {
        RealStore.wipe();
    }

    private Manifest backUp(String name) {
        return house.backups.backUp(folder.resolve(name), Optional.empty(), "test", said -> {});
    }

    private void restore(String name) {
        house.backups.restore(folder.resolve(name), Optional.empty(), said -> {});
    }

    @ParameterizedTest
    @CsvSource({"1, kept", "2, kept.zip"})
    void whatIsRestoredIsWhatWas(long seed, String name) {
        StudyId study = house.study("s-" + seed);
        house.map(study, seed, 260);
        house.map(study, seed + 100, 30);
        house.map(study, seed + 200, 0);
        List<String> before = house.everything();
        Manifest first = backUp(name);

        RealStore.wipe();
        restore(name);

        assertThat(house.everything()).isEqualTo(before);
        assertThat(StoreInvariants.broken(house.driver)).isEmpty();
        Manifest second = backUp("again-" + name);
        assertThat(second.files()).isEqualTo(first.files());
        assertThat(second.studies()).isEqualTo(first.studies());
    }

    @Test
    void aKeptWhatIfComesBackWithItsMap() {
        StudyId study = house.study("s");
        MapId map = house.map(study, 5, 20);
        KeptWhatIf kept = house.keepsWhatIf(study, map, "More sleep");
        List<String> before = house.everything();
        backUp("kept");
        RealStore.wipe();
        restore("kept");

        assertThat(house.whatIfs.of(map)).containsExactly(kept);
        assertThat(house.everything()).isEqualTo(before);
    }

    @Test
    void aWorkshopComesBackWithItsMapAndItsGuestsByTheirCards() {
        StudyId study = house.study("s");
        MapId map = house.map(study, 5, 20);
        CardWords card = CardWords.drawn(new Random(3));
        WorkshopId id = house.workshop(study, map, card);
        Workshop before = house.workshops.open(id).orElseThrow().state();
        backUp("kept");
        RealStore.wipe();
        restore("kept");

        assertThat(house.workshops.open(id).orElseThrow().state()).isEqualTo(before);
        assertThat(house.guests.byCard(card).orElseThrow().workshop()).isEqualTo(id);
    }

    @Test
    void aRestoredMapIsEditedOn() {
        MapId map = house.map(house.study("s"), 7, 60);
        backUp("kept");
        RealStore.wipe();
        restore("kept");

        SystemMap edited = house.edit(map, 8, 60);

        assertThat(house.maps.read(map)).contains(edited);
        assertThat(StoreInvariants.broken(house.driver)).isEmpty();
    }

    @Test
    void whileSomebodyWritesEachMapIsTakenAtOneChange() throws InterruptedException, ExecutionException {
        StudyId study = house.study("s");
        List<MapId> maps = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            maps.add(house.map(study, 20 + i, 60));
        }
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch writing = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var writer = threads.submit(() -> {
                for (int round = 0; !stop.get(); round++) {
                    house.edit(maps.get(round % 4), 1_000 + round, 10);
                    writing.countDown();
                }
            });
            writing.await();
            Manifest kept = backUp("kept");
            stop.set(true);
            writer.get();

            RealStore.wipe();
            restore("kept");

            for (KeptMap map : kept.studies().getFirst().maps()) {
                assertThat(house.maps.read(new MapId(map.id())).orElseThrow().seq())
                        .isEqualTo(map.seq());
            }
            assertThat(StoreInvariants.broken(house.driver)).isEmpty();
        }
    }

    @Test
    void oneStudyOfTwoIsTakenAndPutBackBesideTheOther() {
        house.map(house.study("glasgow"), 31, 80);
        house.map(house.study("london"), 32, 80);
        List<String> both = house.everything();
        Manifest kept = house.backups.backUp(folder.resolve("one"), Optional.of("STUDY glasgow"), "test", said -> {});
        backUp("all");
        RealStore.wipe();
        house.backups.restore(folder.resolve("all"), Optional.of("london"), said -> {});
        assertThat(house.count("Account")).isEqualTo(2);

        restore("one");

        assertThat(kept.studies()).extracting(KeptStudy::id).containsExactly("glasgow");
        assertThat(kept.whole()).isFalse();
        assertThat(house.everything()).isEqualTo(both);
    }

    @Test
    void aStudyThatIsHereIsRefusedAndNothingIsWritten() {
        house.map(house.study("s"), 41, 40);
        backUp("kept");
        List<String> before = house.everything();

        assertThatThrownBy(() -> restore("kept"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Study s is here already");
        assertThat(house.everything()).isEqualTo(before);
    }

    @Test
    void anAccountThatIsHereKeepsItsPassword() {
        house.map(house.study("s"), 51, 20);
        backUp("kept");
        RealStore.wipe();
        Account here = new Account(new SignInName("s-0"), "$2a$another", true);
        house.accounts.put(here);

        var restored = house.backups.restore(folder.resolve("kept"), Optional.empty(), said -> {});

        assertThat(house.accounts.find(here.name())).contains(here);
        assertThat(restored.asTheyWere()).containsExactly("house/accounts.ndjson", "studies/s/accounts.ndjson");
    }

    @Test
    void aStudyThatNobodyKnowsIsRefused() {
        house.study("s");

        assertThatThrownBy(
                        () -> house.backups.backUp(folder.resolve("kept"), Optional.of("another"), "test", said -> {}))
                .isInstanceOf(Refused.class)
                .hasMessage("No study is called another; expected one of: Study s.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsThereIsNeverWrittenOver() throws IOException {
        Files.createDirectory(folder.resolve("kept"));
        Files.writeString(folder.resolve("kept/notes.txt"), "mine");

        assertThatThrownBy(() -> backUp("kept")).isInstanceOf(Refused.class).hasMessageContaining("is there already");
    }

    @Test
    void theFilesAreForTheirOwnerOnly() throws IOException {
        house.map(house.study("s"), 61, 20);
        backUp("kept");
        backUp("kept.zip");

        try (Stream<Path> tree = Files.walk(folder)) {
            assertThat(tree.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("kept"))))
                .isEqualTo("rwx------");
    }
}
