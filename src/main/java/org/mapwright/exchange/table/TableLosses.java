package org.mapwright.exchange.table;

import java.util.Arrays;
import org.mapwright.exchange.FileVoice;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.map.Aspect;
import org.mapwright.map.Factor;
import org.mapwright.map.SystemMap;

/** What tables cannot hold: who cast a vote, who recorded an agreed reading, what merged factors were. */
public final class TableLosses {

    private TableLosses() {}

    public static void find(SystemMap map, Findings findings) {
        findings.count(
                FindingKind.VOTER_NOT_NAMED,
                map.factors().values().stream().mapToInt(TableLosses::named).sum());
        findings.count(FindingKind.AGREED_BY_NOT_NAMED, (int) map.links().values().stream()
                .flatMap(link -> link.agreed().stream())
                .filter(agreed -> !FileVoice.isOne(agreed.by().id()))
                .count());
        findings.count(FindingKind.MERGED_IDS, map.aliases().size());
    }

    private static int named(Factor factor) {
        return (int) Arrays.stream(Aspect.values())
                .flatMap(aspect -> factor.ratings().on(aspect).votes().keySet().stream())
                .filter(who -> !FileVoice.isOne(who))
                .count();
    }
}
