package org.mapwright.exchange.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.FactorDraft;
import org.mapwright.exchange.parts.Fit;
import org.mapwright.exchange.parts.NotReadable;

/** Finds the factor that a link row names: by its id, else by its label with white space collapsed. */
public final class TableNames {

    private final Assembly assembly;
    private final boolean listed;
    private final Map<String, FactorDraft> byId = new HashMap<>();
    private final Map<String, FactorDraft> byLabel = new HashMap<>();
    private final Map<String, FactorDraft> byLowerLabel = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    /**
     * Begins with no name.
     *
     * @param listed whether a factor table says which factors there are
     */
    public TableNames(Assembly assembly, boolean listed) {
        this.assembly = assembly;
        this.listed = listed;
    }

    /** A factor of the factor table; nothing when the table has listed it before. */
    Optional<FactorDraft> list(Optional<String> id, String label) {
        boolean twice = id.map(byId::containsKey).orElseGet(() -> byLabel.containsKey(Fit.oneLine(label)));
        if (twice) {
            assembly.findings().add(FindingKind.LISTED_TWICE, id.orElse(label));
            return Optional.empty();
        }
        FactorDraft draft = assembly.factor(id, label);
        id.ifPresent(text -> byId.put(text, draft));
        remember(Fit.oneLine(label), draft);
        return Optional.of(draft);
    }

    /**
     * The factor of that name, new when no row has named it yet.
     *
     * @throws NotReadable when several factors have that label and no id is given
     */
    FactorDraft named(String name, TableRow row) {
        String line = Fit.oneLine(name);
        if (!byId.containsKey(line) && ambiguous.contains(line)) {
            throw row.refuse("csv.ambiguous", ExchangeText.shown(line));
        }
        return known(name).orElseGet(() -> fresh(name, line));
    }

    /** The factor of that name, if a row has named it before. */
    Optional<FactorDraft> known(String name) {
        String line = Fit.oneLine(name);
        return Optional.ofNullable(byId.get(line))
                .or(() -> Optional.ofNullable(byLabel.get(line)))
                .or(() -> Optional.ofNullable(listed ? byLowerLabel.get(line.toLowerCase(Locale.ROOT)) : null));
    }

    private FactorDraft fresh(String name, String line) {
        FactorDraft draft = assembly.factor(Optional.empty(), name);
        remember(line, draft);
        if (listed) {
            assembly.findings().add(FindingKind.NOT_LISTED, draft.label().value());
        }
        return draft;
    }

    private void remember(String line, FactorDraft draft) {
        if (byLabel.putIfAbsent(line, draft) != null) {
            ambiguous.add(line);
        }
        byLowerLabel.putIfAbsent(line.toLowerCase(Locale.ROOT), draft);
    }
}
