package org.mapwright.backup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mapwright.backup.BackupProblem.Refused;
import org.mapwright.backup.Manifest;
import org.mapwright.study.StudyId;
import org.mapwright.testing.RealStore;
import org.neo4j.driver.Driver;

/** A flipped byte, wherever it is, is found and named before anything is written. */
@ExtendWith(RealStore.class)
@TestInstance(Lifecycle.PER_CLASS)
final class DamagedBackupTest {

    private static final int FLIPS_IN_A_FILE = 16;

    private final House house;
    private Path kept = Path.of("");
    private Path zipped = Path.of("");

    DamagedBackupTest(Driver driver) {
        house = new House(driver);
    }

    @BeforeAll
    void backUp(@TempDir Path folder) {
        RealStore.wipe();
        StudyId study = house.study("s");
        house.map(study, 5, 40);
        kept = folder.resolve("kept");
        zipped = folder.resolve("kept.zip");
        house.backups.backUp(kept, Optional.empty(), "test", said -> {});
        house.backups.backUp(zipped, Optional.empty(), "test", said -> {});
        RealStore.wipe();
    }

    @Test
    void aFlippedByteOfAnyFileIsNamedByFileAndLine() throws IOException {
        SplittableRandom random = new SplittableRandom(17);
        SoftAssertions softly = new SoftAssertions();
        for (Path file : files()) {
            byte[] right = Files.readAllBytes(file);
            for (int position : positions(right.length, random)) {
                Files.write(file, flipped(right, position, random));
                String name = kept.relativize(file).toString();
                long line = line(right, position);
                softly.assertThatThrownBy(() -> house.backups.check(kept, said -> {}))
                        .as("%s, byte %d", name, position)
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining(name + ", line " + line + ": ");
            }
            Files.write(file, right);
        }
        softly.assertAll();
        assertThat(house.backups.check(kept, said -> {}).files()).isNotEmpty();
    }

    @Test
    void aFlippedByteOfAZipFileIsFoundOrChangesNothing() throws IOException {
        SplittableRandom random = new SplittableRandom(18);
        byte[] right = Files.readAllBytes(zipped);
        Manifest expected = house.backups.check(zipped, said -> {});
        for (int i = 0; i < 80; i++) {
            Files.write(zipped, flipped(right, random.nextInt(right.length), random));
            try {
                assertThat(house.backups.check(zipped, said -> {})).isEqualTo(expected);
            } catch (Refused e) {
                assertThat(e).message().isNotBlank();
            }
        }
        Files.write(zipped, right);
    }

    @Test
    void aFileThatIsMissingIsNamed() throws IOException {
        for (Path file : files()) {
            Path aside = kept.resolveSibling("aside");
            Files.move(file, aside);
            assertThatThrownBy(() -> house.backups.check(kept, said -> {}))
                    .isInstanceOf(Refused.class)
                    .hasMessage(kept.relativize(file) + " is missing; expected all files that backup wrote.");
            Files.move(aside, file);
        }
    }

    @Test
    void aLineThatIsMissingIsFound() throws IOException {
        for (Path file : files()) {
            List<String> lines = Files.readAllLines(file);
            Files.write(file, lines.subList(0, lines.size() - 1));
            assertThatThrownBy(() -> house.backups.check(kept, said -> {}))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining(kept.relativize(file).toString());
            Files.write(file, lines);
        }
    }

    @Test
    void nothingIsWrittenOfADamagedBackup() throws IOException {
        Path file = kept.resolve("studies/s/members.ndjson");
        byte[] right = Files.readAllBytes(file);
        Files.write(file, flipped(right, right.length - 2, new SplittableRandom(1)));

        assertThatThrownBy(() -> house.backups.restore(kept, Optional.empty(), said -> {}))
                .isInstanceOf(Refused.class);

        assertThat(house.everything()).isEmpty();
        Files.write(file, right);
    }

    @Test
    void whatIsNoBackupIsRefused() {
        assertThatThrownBy(() -> house.backups.check(kept.resolveSibling("nowhere"), said -> {}))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("there is no such backup");
        assertThatThrownBy(() -> house.backups.check(kept.resolve("manifest.json"), said -> {}))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no readable .zip file");
    }

    /** The files that hold something. */
    private List<Path> files() throws IOException {
        try (Stream<Path> tree = Files.walk(kept)) {
            return tree.filter(
                            file -> Files.isRegularFile(file) && file.toFile().length() > 0)
                    .sorted()
                    .toList();
        }
    }

    private static List<Integer> positions(int length, SplittableRandom random) {
        List<Integer> positions = new ArrayList<>(List.of(0, length - 1, length - 2, length / 2));
        for (int i = 0; i < FLIPS_IN_A_FILE; i++) {
            positions.add(random.nextInt(length));
        }
        return positions;
    }

    private static byte[] flipped(byte[] right, int position, SplittableRandom random) {
        byte[] wrong = right.clone();
        wrong[position] = (byte) (wrong[position] ^ (1 << random.nextInt(8)));
        return wrong;
    }

    /** The line that the byte stands in; the end of a line belongs to it. */
    private static long line(byte[] bytes, int position) {
        return new String(bytes, 0, position, StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }
}
