package org.mapwright.map.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mapwright.map.Drawing;
import org.mapwright.map.MapHistory;
import org.mapwright.map.MapId;
import org.mapwright.map.Moment;
import org.mapwright.map.NamedVersion;
import org.mapwright.map.RecordedChange;
import org.mapwright.map.SystemMap;
import org.mapwright.map.past.Activity;
import org.mapwright.map.past.ChangeLine;
import org.mapwright.map.past.DifferenceWords;
import org.mapwright.map.past.MapDifference;
import org.mapwright.map.past.Telling;
import org.springframework.stereotype.Component;

/** Puts together what the pages answer. */
@Component
final class PastReading {

    /** So many changes are told at most, the newest of them. */
    private static final int TOLD = 500;

    private final MapHistory history;

    PastReading(MapHistory history) {
        this.history = history;
    }

    PastAnswer past(MapId map, boolean mayLead) {
        List<Moment> moments = history.moments(map);
        Activity activity = Activity.of(moments);
        Map<Long, Instant> times = moments.stream().collect(Collectors.toMap(Moment::seq, Moment::at));
        Optional<Moment> last = moments.isEmpty() ? Optional.empty() : Optional.of(moments.getLast());
        return new PastAnswer(
                last.map(Moment::seq).orElse(0L),
                last.map(Moment::at),
                activity.span().toSeconds(),
                activity.stretches(),
                history.versions(map).stream()
                        .map(version -> version(version, times))
                        .toList(),
                mayLead);
    }

    private static VersionAnswer version(NamedVersion version, Map<Long, Instant> times) {
        return new VersionAnswer(
                version.seq(),
                version.name().value(),
                times.getOrDefault(version.seq(), version.at()),
                version.by(),
                version.at());
    }

    Optional<MomentAnswer> moment(MapId map, long seq) {
        Optional<Instant> at = history.between(map, seq - 1, seq).stream()
                .map(RecordedChange::at)
                .findFirst();
        return history.at(map, seq).map(state -> new MomentAnswer(seq, at, Drawing.of(state)));
    }

    /** The last change up to a time; 0 before the first. */
    long seqAt(MapId map, Instant time) {
        return history.moments(map).stream()
                .takeWhile(moment -> !moment.at().isAfter(time))
                .mapToLong(Moment::seq)
                .max()
                .orElse(0);
    }

    Optional<ChangesAnswer> changes(MapId map, long from, long to) {
        return history.at(map, from).flatMap(before -> history.at(map, to).map(after -> changes(before, after)));
    }

    private ChangesAnswer changes(SystemMap before, SystemMap after) {
        long first = Math.max(before.seq(), after.seq() - TOLD);
        return new ChangesAnswer(
                before.seq(),
                after.seq(),
                DifferenceWords.of(MapDifference.between(before, after)),
                lines(before, after, first),
                Math.max(0, first - before.seq()));
    }

    private List<ChangeLine> lines(SystemMap before, SystemMap after, long first) {
        Optional<SystemMap> start = first == before.seq() ? Optional.of(before) : history.at(after.id(), first);
        return start.map(map -> Telling.of(map, history.between(after.id(), first, after.seq()))
                        .reversed())
                .orElse(List.of());
    }
}
