package org.mapwright.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.faults.Faulty.LONG;
import static org.mapwright.faults.Faulty.lasts;
import static org.mapwright.faults.Faulty.recovered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mapwright.shell.bench.load.Crowd;

/**
 * The disk fills while people edit. The long form mounts a small disk of its own; the short one lets nearly all of the
 * disk it is on be the reserve.
 */
@Tag("fault")
class FullDiskIT {

    private static final Duration FULL = Duration.ofSeconds(LONG ? 60 : 5);
    /** What was under way when the disk was found full is done by then. */
    private static final Duration RIPPLES = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    /** The long form has one more, since only a small disk of one's own can be filled to the last byte. */
    @TestFactory
    Stream<DynamicTest> nothingIsLostOnAFullDisk() {
        DynamicTest nearly = DynamicTest.dynamicTest(
                "below the reserve edits wait until there is room again", this::belowTheReserveEditsWait);
        DynamicTest whole = DynamicTest.dynamicTest(
                "a store that ran into the end of the disk is started again", this::anEndedStoreIsStartedAgain);
        return LONG ? Stream.of(nearly, whole) : Stream.of(nearly);
    }

    private void belowTheReserveEditsWait() throws IOException, InterruptedException {
        Path place = Files.createDirectory(folder.resolve("nearly"));
        try (Disk disk = LONG ? Disk.small(place) : Disk.ofTheTests(place);
                Faulty house = Faulty.prepare(place.resolve("data"), 1, disk.reserve())) {
            house.under("disk nearly full for " + FULL.toSeconds() + " s", crowd -> {
                disk.fillIntoTheReserve();
                nothingIsAcknowledged(crowd);
                disk.clear();
                return recovered(crowd);
            });
        }
    }

    /** Faster than anybody can look, so that the store itself runs into the end of the disk. */
    private void anEndedStoreIsStartedAgain() throws IOException, InterruptedException {
        Path place = Files.createDirectory(folder.resolve("whole"));
        try (Disk disk = Disk.small(place);
                Faulty house = Faulty.prepare(place.resolve("data"), 1, disk.reserve())) {
            long before = house.server().store().pid();
            house.under("disk full to the last byte for " + FULL.toSeconds() + " s", crowd -> {
                disk.fillUp();
                nothingIsAcknowledged(crowd);
                disk.clear();
                return recovered(crowd);
            });
            assertThat(house.server().store().pid()).as("another process").isNotEqualTo(before);
        }
    }

    private static void nothingIsAcknowledged(Crowd crowd) throws InterruptedException {
        crowd.awaitNote("store full", PATIENCE);
        lasts(RIPPLES);
        int before = crowd.acknowledged();
        lasts(FULL);
        assertThat(crowd.acknowledged()).isEqualTo(before);
        assertThat(crowd.unanswered()).as("people went on").isNotEmpty();
    }
}
