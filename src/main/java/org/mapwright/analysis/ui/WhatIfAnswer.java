package org.mapwright.analysis.ui;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mapwright.analysis.scenario.Direction;
import org.mapwright.analysis.scenario.FactorChange;
import org.mapwright.analysis.scenario.FcmResult;
import org.mapwright.analysis.scenario.OpenLink;
import org.mapwright.analysis.scenario.RuleComparison;
import org.mapwright.canvas.ui.FactorTurn;
import org.mapwright.canvas.ui.FactorTurn.Way;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.SystemMap;

/**
 * A scenario as the page sorts it. A factor that the rules send opposite ways neither rises nor falls, wherever the
 * rule that was asked for puts it.
 *
 * @param asked what was tried out
 */
record WhatIfAnswer(WhatIf asked, RuleComparison compared) {

    /** Those that rise under some rule and fall under none, the furthest first. */
    List<FactorChange> rises() {
        return compared.going(1);
    }

    /** Those that fall under some rule and rise under none, the furthest first. */
    List<FactorChange> falls() {
        return compared.going(-1);
    }

    /** Those that the rules send opposite ways. */
    List<FactorId> differing() {
        return compared.opposed().stream().map(FactorChange::factor).toList();
    }

    /**
     * Where links of open sign are missed: what they lead to, when they come from a factor that was set or that moves,
     * since it would have been pushed by them too.
     */
    Set<FactorId> missedAt() {
        Set<FactorId> missed = new LinkedHashSet<>();
        Set<FactorId> moved = turns().keySet();
        for (OpenLink link : main().leftOut()) {
            if (moved.contains(link.cause()) && !asked.scenario().clamps().containsKey(link.effect())) {
                missed.add(link.effect());
            }
        }
        return missed;
    }

    /** What the map shows. */
    Map<FactorId, FactorTurn> turns() {
        Map<FactorId, FactorTurn> turns = new LinkedHashMap<>();
        asked.wanted().forEach((factor, word) -> {
            if (word != Wanted.AS_NOW) {
                turns.put(factor, set(word));
            }
        });
        rises().forEach(change -> turns.put(change.factor(), turn(change, Way.UP)));
        falls().forEach(change -> turns.put(change.factor(), turn(change, Way.DOWN)));
        differing().forEach(factor -> turns.put(factor, new FactorTurn(Way.DIFFER, 1, false)));
        return turns;
    }

    /** The links between factors of which the answer speaks. */
    List<LinkId> links(SystemMap map) {
        Set<FactorId> shown = turns().keySet();
        return map.links().values().stream()
                .filter(link -> shown.contains(link.cause()) && shown.contains(link.effect()))
                .map(link -> link.id())
                .toList();
    }

    /** Whether the drawing comes to rest, so that there is a direction to report. */
    boolean settled() {
        return main().converged();
    }

    FcmResult main() {
        return compared.main();
    }

    private static FactorTurn set(Wanted word) {
        return switch (word) {
            case MUCH_LESS -> new FactorTurn(Way.DOWN, 3, true);
            case LESS -> new FactorTurn(Way.DOWN, 2, true);
            case MORE -> new FactorTurn(Way.UP, 2, true);
            case MUCH_MORE -> new FactorTurn(Way.UP, 3, true);
            case AS_NOW -> throw new IllegalArgumentException("A factor that is left as now goes nowhere");
        };
    }

    /** Smallest where the rule that was asked for lets the factor stay, and others move it. */
    private static FactorTurn turn(FactorChange change, Way way) {
        int much = switch (change.direction().orElse(Direction.NO_CHANGE)) {
            case UP_A_LOT, DOWN_A_LOT -> 3;
            case UP, DOWN -> 2;
            case UP_A_LITTLE, DOWN_A_LITTLE, NO_CHANGE -> 1;
        };
        return new FactorTurn(way, much, false);
    }
}
