package org.mapwright.map.past;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mapwright.map.Contributor;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapEvent.DrawingJoined;
import org.mapwright.map.MapEvent.FactorsMoved;
import org.mapwright.map.MapEvent.MomentBroughtBack;
import org.mapwright.map.RecordedChange;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Touched;
import org.mapwright.map.past.EventWords.Told;

/**
 * Tells changes in the order in which they were made, each by the names that things had then. Moves that one person makes
 * one after the other, with less than ten minutes between them, are told as one.
 */
public final class Telling {

    private static final Duration ONE_SITTING = Duration.ofMinutes(10);

    private SystemMap map;
    private final List<ChangeLine> lines = new ArrayList<>();
    private Optional<Moves> moves = Optional.empty();

    /** Moves that are still being gathered. */
    private record Moves(Contributor by, long from, long to, Instant at, Set<FactorId> factors) {

        boolean goOn(RecordedChange change) {
            return change.by().id().equals(by.id()) && !change.at().isAfter(at.plus(ONE_SITTING));
        }
    }

    private Telling(SystemMap before) {
        map = before;
    }

    /**
     * The changes as sentences, oldest first.
     *
     * @param before the map as it stood before the first of the changes
     * @param changes oldest first
     */
    public static List<ChangeLine> of(SystemMap before, List<RecordedChange> changes) {
        Telling telling = new Telling(before);
        changes.forEach(telling::tell);
        telling.settle();
        return List.copyOf(telling.lines);
    }

    private void tell(RecordedChange change) {
        if (change.events().stream().allMatch(FactorsMoved.class::isInstance)) {
            gather(change);
        } else {
            settle();
            Optional<MapEvent> whole = change.events().stream()
                    .filter(event -> event instanceof MomentBroughtBack || event instanceof DrawingJoined)
                    .findFirst();
            whole.ifPresentOrElse(event -> line(change, event, change.events()), () -> oneByOne(change));
        }
        map = map.after(change.events());
    }

    private void oneByOne(RecordedChange change) {
        SystemMap there = map;
        for (MapEvent event : change.events()) {
            line(change, event, List.of(event));
            map = map.after(List.of(event));
        }
        map = there;
    }

    private void gather(RecordedChange change) {
        Set<FactorId> moved = new LinkedHashSet<>();
        Optional<Moves> before = moves.filter(m -> m.goOn(change));
        if (before.isEmpty()) {
            settle();
        }
        before.ifPresent(m -> moved.addAll(m.factors()));
        moved.addAll(touched(change.events()).factors());
        moves = Optional.of(
                new Moves(change.by(), before.map(Moves::from).orElse(change.seq()), change.seq(), change.at(), moved));
    }

    private void settle() {
        moves.ifPresent(m -> {
            EventWords words = new EventWords(m.by().pseudonym().value(), map);
            Told told = m.factors().size() == 1
                    ? words.moved(m.factors().iterator().next())
                    : words.moved(m.factors().size());
            lines.add(new ChangeLine(
                    m.from(), m.to(), m.at(), m.by(), told.act(), told.said(), ids(m.factors().stream()), List.of()));
        });
        moves = Optional.empty();
    }

    private void line(RecordedChange change, MapEvent event, List<MapEvent> touching) {
        Told told = new EventWords(change.by().pseudonym().value(), map).tell(event);
        Touched touched = touched(touching);
        lines.add(new ChangeLine(
                change.seq(),
                change.seq(),
                change.at(),
                change.by(),
                told.act(),
                told.said(),
                ids(touched.factors().stream()),
                touched.links().stream().map(LinkId::value).toList()));
    }

    private static Touched touched(List<MapEvent> events) {
        Touched touched = new Touched();
        events.forEach(touched::by);
        return touched;
    }

    private static List<String> ids(Stream<FactorId> factors) {
        return factors.map(FactorId::value).toList();
    }
}
