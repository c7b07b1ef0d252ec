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
        return history.seqAt(map, time);
    }

    Optional<ChangesAnswer> changes(MapId map, long from, long to) {
        long first = Math.min(to, Math.max(from, to - TOLD));
        return history.at(map, from)
                .flatMap(before -> start(before, first)
                        .flatMap(start -> told(map, start, to).map(told -> changes(before, start, told))));
    }

    /** Where what is told begins, which is mostly where it is compared with. */
    private Optional<SystemMap> start(SystemMap before, long first) {
        return first == before.seq() ? Optional.of(before) : history.at(before.id(), first);
    }

    /** The changes up to another, when the map has come that far. */
    private Optional<List<RecordedChange>> told(MapId map, SystemMap start, long to) {
        return Optional.of(history.between(map, start.seq(), to)).filter(told -> start.seq() + told.size() == to);
    }

    /** The map in the end is made from the changes that are told anyway: reading it would cost as much again. */
    private static ChangesAnswer changes(SystemMap before, SystemMap start, List<RecordedChange> told) {
        SystemMap after = start;
        for (RecordedChange change : told) {
            after = after.after(change.events());
        }
        return new ChangesAnswer(
                before.seq(),
                after.seq(),
                DifferenceWords.of(MapDifference.between(before, after)),
                Telling.of(start, told).reversed(),
                Math.max(0, start.seq() - before.seq()));
    }
}
