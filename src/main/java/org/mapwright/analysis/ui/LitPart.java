package org.mapwright.analysis.ui;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapwright.map.Drawing;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;

/** What of a map stands out. */
record LitPart(Collection<FactorId> factors, Collection<LinkId> links) {

    LitPart {
        factors = Set.copyOf(factors);
        links = Set.copyOf(links);
    }

    /** The part alone. */
    Drawing of(Drawing whole) {
        Set<String> kept = factors.stream().map(FactorId::value).collect(Collectors.toSet());
        Set<String> along = links.stream().map(LinkId::value).collect(Collectors.toSet());
        return new Drawing(
                whole.title(),
                whole.focal().filter(kept::contains),
                whole.factors().stream()
                        .filter(factor -> kept.contains(factor.id()))
                        .toList(),
                whole.links().stream().filter(link -> along.contains(link.id())).toList());
    }
}
