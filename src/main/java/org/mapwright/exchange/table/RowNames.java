package org.mapwright.exchange.table;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

/**
 * What the rows of a table call the factors of a map: what its file called them, else their labels where these are
 * unique, else their ids.
 */
public final class RowNames {

    private final Map<FactorId, String> names;
    private final boolean byLabel;

    private RowNames(SystemMap map, Map<FactorId, String> names) {
        this.names = names;
        byLabel =
                map.factors().values().stream().allMatch(f -> f.label().value().equals(names.get(f.id())));
    }

    /**
     * Names the factors of a map for the rows of a table.
     *
     * @param fileIds what a file called the factors; where it lacks one, it does not count
     */
    public static RowNames of(SystemMap map, Map<FactorId, String> fileIds) {
        boolean known = fileIds.keySet().containsAll(map.factors().keySet());
        boolean unique = labelsAreUnique(map);
        return new RowNames(
                map,
                map.factors().values().stream()
                        .collect(Collectors.toMap(
                                Factor::id,
                                f -> known
                                        ? String.valueOf(fileIds.get(f.id()))
                                        : unique ? f.label().value() : f.id().value())));
    }

    public String of(FactorId id) {
        return names.getOrDefault(id, id.value());
    }

    /** Whether every factor is called by its label, so that no table has to state ids. */
    public boolean areLabels() {
        return byLabel;
    }

    private static boolean labelsAreUnique(SystemMap map) {
        Set<String> seen = new HashSet<>();
        return map.factors().values().stream()
                .allMatch(f -> seen.add(f.label().value().toLowerCase(Locale.ROOT)));
    }
}
