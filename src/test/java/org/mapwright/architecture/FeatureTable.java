package org.mapwright.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which feature may use which: the one table, quoted in docs/architecture.md. {@code value} is open to all. */
final class FeatureTable {

    static final List<String> ALL_ABOVE = List.of(
            "backup",
            "place",
            "study",
            "live",
            "ledger",
            "map",
            "layout",
            "canvas",
            "analysis",
            "exchange",
            "matching",
            "workshop",
            "theory",
            "comparison",
            "trial",
            "report",
            "editor",
            "api");

    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("value", Set.of()),
            Map.entry("ui", Set.of("study")),
            Map.entry("backup", Set.of()),
            Map.entry("place", Set.of("backup")),
            Map.entry("study", Set.of("backup", "place")),
            Map.entry("live", Set.of("study")),
            Map.entry("ledger", Set.of("live", "study")),
            Map.entry("map", Set.of("backup", "place", "study", "live", "ledger")),
            Map.entry("layout", Set.of("map")),
            Map.entry("canvas", Set.of("map", "layout", "place", "study")),
            Map.entry("analysis", Set.of("map", "study", "canvas", "exchange", "backup")),
            Map.entry("exchange", Set.of("map", "place", "study")),
            Map.entry("matching", Set.of("exchange", "layout", "map", "study")),
            Map.entry(
                    "editor",
                    Set.of(
                            "map",
                            "live",
                            "study",
                            "place",
                            "layout",
                            "canvas",
                            "analysis",
                            "workshop",
                            "exchange",
                            "matching")),
            Map.entry("workshop", Set.of("analysis", "backup", "canvas", "ledger", "live", "map", "study")),
            Map.entry("report", Set.of("map", "study", "place", "canvas", "analysis", "exchange")),
            Map.entry("api", Set.of("analysis", "map", "place", "report", "study")),
            Map.entry("shell", Set.copyOf(ALL_ABOVE)));

    private FeatureTable() {}
}
