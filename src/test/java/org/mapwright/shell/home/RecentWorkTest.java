package org.mapwright.shell.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.map.RecordedChange;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;

final class RecentWorkTest {

    private static final ZoneId GLASGOW = ZoneId.of("Europe/London");

    @Test
    void onlyTheLastDayCountsByTheClockOnTheWall() {
        var newest = List.of(
                change(4, "Otter", "2026-07-02T10:00:00Z"),
                change(3, "Heron", "2026-07-01T23:30:00Z"),
                change(2, "Otter", "2026-07-01T22:30:00Z"));

        assertThat(RecentWork.of(newest, 100, GLASGOW)).isEqualTo(new RecentWork(2, false, List.of("Otter", "Heron")));
    }

    @Test
    void aDayThatFillsAllThatWasReadMayHoldMore() {
        var newest = List.of(change(4, "Otter", "2026-07-02T10:00:00Z"), change(3, "Otter", "2026-07-02T09:00:00Z"));

        assertThat(RecentWork.of(newest, 2, GLASGOW)).isEqualTo(new RecentWork(2, true, List.of("Otter")));
    }

    @Test
    void aMapThatNobodyTouchedHasNoWork() {
        assertThat(RecentWork.of(List.of(), 100, GLASGOW)).isEqualTo(new RecentWork(0, false, List.of()));
    }

    private static RecordedChange change(long seq, String pseudonym, String at) {
        var by = new Contributor(new ContributorId(pseudonym), new Pseudonym(pseudonym), Group.STUDY_TEAM);
        return new RecordedChange(seq, by, Instant.parse(at), List.of());
    }
}
