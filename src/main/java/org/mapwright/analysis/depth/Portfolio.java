package org.mapwright.analysis.depth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.SystemMap;

/**
 * At which levels the actions on a map lie, as people tagged them. Its use is to see where there is none.
 *
 * <p>Source: Nobles, Radley and Mytton 2022; Johnston, Matteson and Finegood 2014. Cost: factors x tags.
 *
 * @param byLevel every step of the scheme, the nearest to the surface first, with its actions in the order of the map
 * @param open actions of which nobody has said it
 * @param unclear actions that carry more than one step, or a word that is none
 */
public record Portfolio(
        DepthScheme scheme,
        Actions actions,
        Map<Depth, List<FactorId>> byLevel,
        List<FactorId> open,
        List<FactorId> unclear) {

    public Portfolio {
        byLevel = Collections.unmodifiableMap(new LinkedHashMap<>(byLevel));
        open = List.copyOf(open);
        unclear = List.copyOf(unclear);
    }

    /** Which factors count as actions. */
    public enum Actions {
        /** Factors of the kind intervention. */
        INTERVENTIONS,
        /** Whatever carries a tag of the scheme. */
        ALL_TAGGED
    }

    /** The portfolio of a map as it stands. */
    public static Portfolio of(SystemMap map, DepthScheme scheme, Actions actions) {
        Map<Depth, List<FactorId>> byLevel = new LinkedHashMap<>();
        scheme.steps().forEach(step -> byLevel.put(step, new ArrayList<>()));
        List<FactorId> open = new ArrayList<>();
        List<FactorId> unclear = new ArrayList<>();
        for (Factor factor : map.factors().values()) {
            if (counts(factor, scheme, actions)) {
                place(factor, scheme, byLevel, open, unclear);
            }
        }
        return new Portfolio(scheme, actions, byLevel, open, unclear);
    }

    /** Of the interventions; on a map without any, of whatever carries a tag of the scheme. */
    public static Portfolio of(SystemMap map, DepthScheme scheme) {
        boolean any = map.factors().values().stream().anyMatch(factor -> factor.kind() == FactorKind.INTERVENTION);
        return of(map, scheme, any ? Actions.INTERVENTIONS : Actions.ALL_TAGGED);
    }

    /** How many actions there are, placed or not. */
    public int total() {
        return byLevel.values().stream().mapToInt(List::size).sum() + open.size() + unclear.size();
    }

    /** How many of them lie at the level. */
    public int at(Depth level) {
        return byLevel.getOrDefault(level, List.of()).size();
    }

    private static boolean counts(Factor factor, DepthScheme scheme, Actions actions) {
        return switch (actions) {
            case INTERVENTIONS -> factor.kind() == FactorKind.INTERVENTION;
            case ALL_TAGGED -> factor.tags().stream().anyMatch(scheme::speaksIn);
        };
    }

    private static void place(
            Factor factor,
            DepthScheme scheme,
            Map<Depth, List<FactorId>> byLevel,
            List<FactorId> open,
            List<FactorId> unclear) {
        Optional<Depth> said = scheme.of(factor.tags());
        if (said.isPresent()) {
            byLevel.getOrDefault(said.get(), open).add(factor.id());
        } else if (factor.tags().stream().anyMatch(scheme::speaksIn)) {
            unclear.add(factor.id());
        } else {
            open.add(factor.id());
        }
    }
}
