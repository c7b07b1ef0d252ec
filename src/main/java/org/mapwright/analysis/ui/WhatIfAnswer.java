package org.mapwright.analysis.ui;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mapwright.analysis.scenario.Direction;
import org.mapwright.analysis.scenario.FactorChange;
import org.mapwright.analysis.scenario.FcmResult;
import org.mapwright.analysis.scenario.OpenLink;
import org.mapwright.analysis.scenario.RuleComparison;
import org.mapwright.analysis.scenario.ScenarioWords;
import org.mapwright.canvas.ui.FactorTurn;
import org.mapwright.canvas.ui.FactorTurn.Way;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.SystemMap;

/**
 * A scenario as the page sorts it. A factor on which the rules differ neither rises nor falls, wherever the rule that
 * was asked for puts it.
 *
 * @param asked what was tried out
 */
record WhatIfAnswer(WhatIf asked, RuleComparison compared) {

    /** Those that rise under every rule, the furthest first. */
    List<FactorChange> rises() {
        return agreed(1);
    }

    /** Those that fall under every rule, the furthest first. */
    List<FactorChange> falls() {
        return agreed(-1);
    }

    /** Those on which the rules differ: first those that move under the rule that was asked for, the furthest first. */
    List<FactorId> differing() {
        if (!settled()) {
            return List.of();
        }
        return Stream.concat(ScenarioWords.furthestFirst(main()).stream(), main().factors().stream())
                .filter(change -> !change.held() && compared.differOn(change.factor()))
                .map(FactorChange::factor)
                .distinct()
                .toList();
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
        Stream.concat(rises().stream(), falls().stream())
                .forEach(change ->
                        change.direction().ifPresent(direction -> turns.put(change.factor(), turn(direction))));
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

    private List<FactorChange> agreed(int sign) {
        return ScenarioWords.furthestFirst(main()).stream()
                .filter(change -> !compared.differOn(change.factor()))
                .filter(change ->
                        change.direction().filter(d -> d.sign() == sign).isPresent())
                .toList();
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

    private static FactorTurn turn(Direction direction) {
        return switch (direction) {
            case UP_A_LOT -> new FactorTurn(Way.UP, 3, false);
            case UP -> new FactorTurn(Way.UP, 2, false);
            case UP_A_LITTLE -> new FactorTurn(Way.UP, 1, false);
            case DOWN_A_LITTLE -> new FactorTurn(Way.DOWN, 1, false);
            case DOWN -> new FactorTurn(Way.DOWN, 2, false);
            case DOWN_A_LOT -> new FactorTurn(Way.DOWN, 3, false);
            case NO_CHANGE -> throw new IllegalArgumentException("A factor that stays goes nowhere");
        };
    }
}
