package org.mapwright.exchange.prsm;

import java.util.List;
import java.util.Optional;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.LineLook;
import org.mapwright.exchange.own.JsonPart;
import org.mapwright.exchange.parts.Assembly;

/**
 * A line of a PRSM file with the factors that it joins.
 *
 * @param along from where to where it was drawn
 */
record PrsmLink(JsonPart json, LineLook look, Optional<JsonPart> arrows, Assembly.Ends along) {

    /** The links that it stands for: two where it has arrowheads at both ends. */
    List<Assembly.Ends> directions(Findings findings) {
        Assembly.Ends against = along.turned();
        boolean to = hasHead("to");
        boolean from = hasHead("from");
        if (to && from) {
            findings.add(FindingKind.BOTH_WAYS, along.shown());
            return List.of(along, against);
        }
        if (from) {
            findings.add(FindingKind.TURNED_ROUND, against.shown());
            return List.of(against);
        }
        if (!to && !hasHead("middle") && arrows.isPresent()) {
            findings.add(FindingKind.NO_DIRECTION, along.shown());
        }
        return List.of(along);
    }

    /** Whether it ends in a bar, which many take for "falls". */
    boolean hasBar() {
        return arrows.flatMap(all -> all.part("to"))
                        .filter(head -> head.plain("type").equals("bar"))
                        .isPresent()
                && hasHead("to");
    }

    private boolean hasHead(String end) {
        return arrows.map(all -> all.isObject()
                        ? all.plain(end).equals("true")
                                || all.object(end)
                                        .filter(head -> !head.plain("enabled").equals("false"))
                                        .isPresent()
                        : json.plain("arrows").contains(end))
                .orElse(false);
    }
}
