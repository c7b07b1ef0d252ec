package org.mapwright.map.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

/**
 * How two moments of a map differ in what they mean, however that came about: what was made and removed again in between
 * is no difference. Where factors stand on the page is none either. Links are the same when they join the same two
 * factors.
 */
public record MapDifference(
        SystemMap before,
        SystemMap after,
        List<Factor> newFactors,
        List<Factor> goneFactors,
        List<Changed<Factor>> changedFactors,
        List<CausalLink> newLinks,
        List<CausalLink> goneLinks,
        List<Changed<CausalLink>> changedLinks) {

    /** A part that stands at both moments and is not the same. */
    public record Changed<T>(T before, T after) {}

    /** The joined factors of a link. */
    private record Pair(FactorId cause, FactorId effect) {}

    /** The difference from one moment to another, which may be the earlier one. */
    public static MapDifference between(SystemMap before, SystemMap after) {
        var factors = new Sorted<>(before.factors(), after.factors());
        var links = new Sorted<>(byPair(before), byPair(after));
        return new MapDifference(
                before,
                after,
                factors.fresh,
                factors.gone,
                factors.changed,
                links.fresh,
                links.gone,
                links.changed.stream().filter(MapDifference::meansSomethingElse).toList());
    }

    /** Whether the focal factor is another one. */
    public boolean isFocalChanged() {
        return !before.focal().equals(after.focal());
    }

    /** Whether the map has another title. */
    public boolean isRenamed() {
        return !before.title().equals(after.title());
    }

    private static boolean meansSomethingElse(Changed<CausalLink> link) {
        return !link.before().claims().equals(link.after().claims())
                || !link.before().agreed().equals(link.after().agreed());
    }

    private static Map<Pair, CausalLink> byPair(SystemMap map) {
        Map<Pair, CausalLink> links = new LinkedHashMap<>();
        map.links().values().forEach(link -> links.put(new Pair(link.cause(), link.effect()), link));
        return links;
    }

    private static final class Sorted<K, V> {

        final List<V> fresh = new ArrayList<>();
        final List<V> gone = new ArrayList<>();
        final List<Changed<V>> changed = new ArrayList<>();

        Sorted(Map<K, V> before, Map<K, V> after) {
            after.forEach((key, value) -> Optional.ofNullable(before.get(key))
                    .ifPresentOrElse(old -> compare(old, value), () -> fresh.add(value)));
            before.forEach((key, value) -> {
                if (!after.containsKey(key)) {
                    gone.add(value);
                }
            });
        }

        private void compare(V before, V after) {
            if (!before.equals(after)) {
                changed.add(new Changed<>(before, after));
            }
        }
    }
}
