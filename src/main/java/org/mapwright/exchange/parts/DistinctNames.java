package org.mapwright.exchange.parts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;

/**
 * What a file calls each of its factors: its id there, else its label. Scripts tell factors apart by it, so where a label
 * is what the file calls another factor, a number is added.
 */
final class DistinctNames {

    private final Findings findings;
    private final Set<String> stated;
    private final Set<String> given = new HashSet<>();

    private DistinctNames(List<FactorDraft> factors, Findings findings) {
        this.findings = findings;
        this.stated = factors.stream()
                .map(FactorDraft::ownId)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    static Map<FactorDraft, String> of(List<FactorDraft> factors, Findings findings) {
        DistinctNames names = new DistinctNames(factors, findings);
        Map<FactorDraft, String> all = new LinkedHashMap<>();
        factors.forEach(draft -> all.put(draft, names.name(draft)));
        return all;
    }

    private String name(FactorDraft draft) {
        String wanted = draft.ownId().orElseGet(() -> draft.label().value());
        boolean isOwn = draft.ownId().isPresent();
        String name = (isOwn || !stated.contains(wanted)) && !given.contains(wanted) ? wanted : numbered(wanted);
        if (!name.equals(wanted)) {
            findings.add(FindingKind.ID_TAKEN, wanted + " -> " + name);
        }
        given.add(name);
        return name;
    }

    private String numbered(String wanted) {
        int number = 2;
        String name = wanted + " (2)";
        while (stated.contains(name) || given.contains(name)) {
            number++;
            name = wanted + " (" + number + ")";
        }
        return name;
    }
}
