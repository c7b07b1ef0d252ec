package org.mapwright.shell.home;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.mapwright.map.RecordedChange;

/**
 * The last day on which a map was worked on.
 *
 * @param changes how many, at least
 * @param isMore whether there were more than were looked at
 * @param pseudonyms whose they were, the last first
 */
public record RecentWork(int changes, boolean isMore, List<String> pseudonyms) {

    public RecentWork {
        pseudonyms = List.copyOf(pseudonyms);
    }

    /**
     * @param newest the newest changes, newest first
     * @param mostRead how many were asked for: as many found means that there may be more
     */
    static RecentWork of(List<RecordedChange> newest, int mostRead, ZoneId zone) {
        if (newest.isEmpty()) {
            return new RecentWork(0, false, List.of());
        }
        LocalDate lastDay = day(newest.getFirst(), zone);
        List<RecordedChange> then = newest.stream()
                .takeWhile(change -> day(change, zone).equals(lastDay))
                .toList();
        return new RecentWork(
                then.size(),
                then.size() == mostRead,
                then.stream()
                        .map(change -> change.by().pseudonym().value())
                        .distinct()
                        .toList());
    }

    private static LocalDate day(RecordedChange change, ZoneId zone) {
        return LocalDate.ofInstant(change.at(), zone);
    }
}
