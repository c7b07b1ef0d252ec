package org.mapwright.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what there is to say while a file is read, or joined with a map. */
public final class Findings {

    private final Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
    private final Map<FindingKind, List<String>> cases = new EnumMap<>(FindingKind.class);

    public void add(FindingKind kind, String where) {
        count(kind, 1);
        cases.computeIfAbsent(kind, k -> new ArrayList<>()).add(where);
    }

    /** Adds that many; none is nothing to say. */
    public void count(FindingKind kind, int more) {
        if (more > 0) {
            counts.merge(kind, more, Integer::sum);
        }
    }

    public LossReport toReport() {
        return new LossReport(counts.entrySet().stream()
                .map(e -> new Finding(e.getKey(), e.getValue(), cases.getOrDefault(e.getKey(), List.of())))
                .toList());
    }
}
