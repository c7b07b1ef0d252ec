package org.mapwright.map.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapwright.ledger.KeptWords;
import org.mapwright.ledger.LoggedChange;
import org.mapwright.ledger.TextReader;
import org.mapwright.map.Contributor;
import org.mapwright.map.FactorId;
import org.mapwright.map.LastChange;
import org.mapwright.map.LastChanges;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapEvent.FactorsMoved;
import org.mapwright.map.MapId;
import org.mapwright.map.Touched;
import org.mapwright.study.Pseudonym;
import org.neo4j.driver.TransactionContext;

/**
 * Who touched what last, by map. What was read of a log is remembered for the maps asked for lately, so that only what
 * was added since is read again; people's words are not remembered.
 */
final class LastTouches {

    /** Maps remembered. */
    private static final int MOST = 50;
    /** Reads a reference as itself: the events are read for the parts they touch, not for what they say. */
    private static final TextReader REFERENCES = written -> written;

    private final Map<MapId, Known> known = new LinkedHashMap<>(16, 0.75f, true);

    private record Touch(Contributor by, Instant at) {}

    private record Known(long seq, Map<FactorId, Touch> factors, Map<LinkId, Touch> links) {

        static final Known NOTHING = new Known(0, Map.of(), Map.of());

        Known and(List<LoggedChange> changes) {
            Map<FactorId, Touch> itsFactors = new HashMap<>(factors);
            Map<LinkId, Touch> itsLinks = new HashMap<>(links);
            for (LoggedChange change : changes) {
                ChangeBody body = LogJson.read(change.body(), ChangeBody.class, REFERENCES);
                Touch touch = new Touch(body.by(), change.at());
                Touched touched = new Touched();
                body.events().stream()
                        .filter(event -> !(event instanceof FactorsMoved))
                        .forEach(touched::by);
                touched.factors().forEach(factor -> itsFactors.put(factor, touch));
                touched.links().forEach(link -> itsLinks.put(link, touch));
            }
            return changes.isEmpty() ? this : new Known(changes.getLast().seq(), itsFactors, itsLinks);
        }
    }

    LastChanges of(TransactionContext tx, MapId map) {
        Known before = remembered(map);
        Known now = before.and(MapLog.LEDGER.between(tx, map.value(), before.seq(), Long.MAX_VALUE));
        remember(map, now);
        TextReader words = KeptWords.of(tx, names(now));
        return new LastChanges(said(now.factors(), words), said(now.links(), words));
    }

    private static List<String> names(Known known) {
        return Stream.concat(known.factors().values().stream(), known.links().values().stream())
                .map(touch -> '"' + touch.by().pseudonym().value() + '"')
                .distinct()
                .toList();
    }

    private static <K> Map<K, LastChange> said(Map<K, Touch> touches, TextReader words) {
        return touches.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> said(entry.getValue(), words)));
    }

    private static LastChange said(Touch touch, TextReader words) {
        Contributor by = touch.by();
        return new LastChange(new Pseudonym(words.text(by.pseudonym().value())), by.group(), touch.at());
    }

    private synchronized Known remembered(MapId map) {
        return known.getOrDefault(map, Known.NOTHING);
    }

    private synchronized void remember(MapId map, Known now) {
        known.put(map, now);
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
