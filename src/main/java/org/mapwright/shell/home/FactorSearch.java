package org.mapwright.shell.home;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.springframework.stereotype.Service;

/** Finds words in the titles and the factors of maps. Labels are kept until their map changes. */
@Service
public class FactorSearch {

    private static final int MOST_KEPT = 200;

    private final MapCatalogue maps;
    private final Map<MapId, Labels> known = new ConcurrentHashMap<>();

    FactorSearch(MapCatalogue maps) {
        this.maps = maps;
    }

    /** Does the map's title hold these words? Case does not matter. */
    public static boolean isTitled(MapSummary map, String words) {
        return holds(map.title().value(), words);
    }

    /** The labels of the map's factors that hold the words, in the map's order. */
    public List<String> factors(MapSummary map, String words) {
        return labels(map).labels().stream()
                .filter(label -> holds(label, words))
                .toList();
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    private Labels labels(MapSummary map) {
        if (known.size() > MOST_KEPT) {
            known.clear();
        }
        return known.compute(
                map.id(), (id, before) -> before != null && before.seq() == map.seq() ? before : read(map));
    }

    private Labels read(MapSummary map) {
        return new Labels(
                map.seq(),
                maps.read(map.id()).stream()
                        .flatMap(whole -> whole.factors().values().stream())
                        .map(factor -> factor.label().value())
                        .toList());
    }

    private record Labels(long seq, List<String> labels) {}
}
