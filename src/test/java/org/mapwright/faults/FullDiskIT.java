package org.mapwright.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.faults.Faulty.LONG;
import static org.mapwright.faults.Faulty.lasts;
import static org.mapwright.faults.Faulty.recovered;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
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

    @Test
    void belowTheReserveEditsWaitUntilThereIsRoomAgain() throws IOException, InterruptedException {
        try (Disk disk = LONG ? Disk.small(folder) : Disk.ofTheTests(folder);
                Faulty house = Faulty.prepare(folder.resolve("data"), 1, disk.reserve())) {
            house.under("disk nearly full for " + FULL.toSeconds() + " s", crowd -> {
                disk.fillIntoTheReserve();
                nothingIsAcknowledged(crowd);
                disk.clear();
                return recovered(crowd);
            });
        }
    }

    /** Faster than anybody can look, so that the store itself runs into the end of the disk. */
    @Test
    @EnabledIfSystemProperty(named = "mapwright.faults", matches = "true")
    void aStoreThatRanIntoTheEndOfTheDiskIsStartedAgain() throws IOException, InterruptedException {
        try (Disk disk = Disk.small(folder);
                Faulty house = Faulty.prepare(folder.resolve("data"), 1, disk.reserve())) {
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
