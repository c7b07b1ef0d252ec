package org.mapwright.editor.ui;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.SystemMap;

/** The factors of a map by names that tell them apart: of several with one label, the second is "label (2)". */
final class FactorNames {

    private final Map<String, FactorId> byName = new LinkedHashMap<>();
    private final Map<FactorId, String> names = new LinkedHashMap<>();
    private final Set<String> shown = new LinkedHashSet<>();

    FactorNames(SystemMap map) {
        for (Factor factor : map.factors().values()) {
            String label = factor.label().value();
            String name = label;
            for (int number = 2; byName.containsKey(Label.plain(name)); number++) {
                name = label + " (" + number + ")";
            }
            byName.put(Label.plain(name), factor.id());
            names.put(factor.id(), name);
            shown.add(name);
        }
    }

    Set<String> all() {
        return shown;
    }

    String of(FactorId factor) {
        return names.getOrDefault(factor, "");
    }

    /** The factor that somebody means by what she typed, whatever the capitals. */
    Optional<FactorId> called(String typed) {
        return Optional.ofNullable(byName.get(Label.plain(typed)));
    }
}
