package org.mapwright.shell.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapwright.shell.StoreState;
import org.springframework.util.unit.DataSize;

/** The disk is the one of the tests; what changes is how much of it is to stay free. */
class DiskWatchTest {

    @TempDir
    Path folder;

    private final HealthBoard health = new HealthBoard();
    private final List<StoreState> heard = new ArrayList<>();
    private int startedAnew;

    @Test
    void belowTheReserveTheStoreIsFullAndAboveItIsStartedAnewOnce() throws IOException {
        health.show(StoreState.UP);
        health.onChange(change -> heard.add(change.now()));
        long free = Files.getFileStore(folder).getUsableSpace();
        try (DiskWatch wantsMore = watch(free * 2);
                DiskWatch isContent = watch(free / 4)) {
            wantsMore.look();
            wantsMore.look();
            assertThat(health.state()).isEqualTo(StoreState.FULL);
            assertThat(startedAnew).isZero();
            isContent.look();
            isContent.look();
        }
        assertThat(startedAnew).isEqualTo(1);
        assertThat(heard).containsExactly(StoreState.FULL, StoreState.UP);
    }

    @Test
    void aFullDiskIsToldWhetherOrNotTheProcessIsUp() {
        health.show(StoreState.UP);
        health.full(true);
        health.show(StoreState.RESTARTING);
        assertThat(health.state()).isEqualTo(StoreState.FULL);
        health.full(false);
        assertThat(health.state()).isEqualTo(StoreState.RESTARTING);
        health.show(StoreState.UP);
        assertThat(health.state()).isEqualTo(StoreState.UP);
    }

    @Test
    void whatCannotBeStartedAnewIsTriedAgain() throws IOException {
        health.show(StoreState.UP);
        health.full(true);
        try (DiskWatch watch = new DiskWatch(folder, DataSize.ofBytes(1), health, this::startOnlyTheSecondTime)) {
            watch.look();
            assertThat(health.state()).isEqualTo(StoreState.FULL);
            watch.look();
            assertThat(health.state()).isEqualTo(StoreState.UP);
        }
    }

    private void startOnlyTheSecondTime() {
        startedAnew++;
        if (startedAnew < 2) {
            throw new IllegalStateException("The process does not end");
        }
    }

    private DiskWatch watch(long reserve) {
        return new DiskWatch(folder, DataSize.ofBytes(reserve), health, () -> startedAnew++);
    }
}
