package org.mapwright.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mapwright.map.MapId;

/** The newest few results of one kind, by what they were worked out from. */
final class Analyses<P, R> {

    private final int most;
    private final Map<Key<P>, R> kept = new LinkedHashMap<>();

    /**
     * @param most how many are kept
     */
    Analyses(int most) {
        this.most = most;
    }

    /** What a result depends on. */
    record Key<P>(MapId map, String sha256, P parameters) {}

    synchronized Optional<R> find(Key<P> key) {
        return Optional.ofNullable(kept.get(key));
    }

    synchronized void keep(Key<P> key, R analysis) {
        kept.remove(key);
        kept.put(key, analysis);
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
