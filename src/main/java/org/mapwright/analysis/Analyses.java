package org.mapwright.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mapwright.map.MapId;

/** The newest few results, by what they were worked out from. */
final class Analyses {

    private final int most;
    private final Map<Key, MapAnalysis> kept = new LinkedHashMap<>();

    /**
     * @param most how many are kept
     */
    Analyses(int most) {
        this.most = most;
    }

    /** What a result depends on. */
    record Key(MapId map, String sha256, AnalysisParameters parameters) {}

    synchronized Optional<MapAnalysis> find(Key key) {
        return Optional.ofNullable(kept.get(key));
    }

    synchronized void keep(Key key, MapAnalysis analysis) {
        kept.remove(key);
        kept.put(key, analysis);
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
