package org.mapwright.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one change means for a drawing: parts to put, by id, and parts to take away. */
public record DrawingPatch(
        String title,
        Optional<String> focal,
        List<DrawnFactor> factors,
        List<DrawnLink> links,
        List<String> factorsGone,
        List<String> linksGone) {

    /** The difference between a map before and after a change; only parts whose record changed are looked at. */
    public static DrawingPatch between(SystemMap before, SystemMap after) {
        Set<FactorId> touched = changed(before.factors(), after.factors());
        touched.addAll(changed(before.positions(), after.positions()));
        List<DrawnFactor> factors = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (FactorId id : touched) {
            Optional.ofNullable(after.factors().get(id))
                    .ifPresentOrElse(
                            f -> factors.add(DrawnFactor.of(f, after.positionOf(id))), () -> gone.add(id.value()));
        }
        List<DrawnLink> links = new ArrayList<>();
        List<String> linksGone = new ArrayList<>();
        for (LinkId id : changed(before.links(), after.links())) {
            after.link(id).ifPresentOrElse(l -> links.add(DrawnLink.of(l)), () -> linksGone.add(id.value()));
        }
        return new DrawingPatch(
                after.title().value(), after.focal().map(FactorId::value), factors, links, gone, linksGone);
    }

    /** Identity is enough: a part that no event touched is the same object, and a comparison by value costs a map's size. */
    @SuppressWarnings("ReferenceEquality")
    private static <K, V> Set<K> changed(Map<K, V> before, Map<K, V> after) {
        Set<K> changed = new LinkedHashSet<>();
        if (before != after) {
            after.forEach((key, value) -> {
                if (before.get(key) != value) {
                    changed.add(key);
                }
            });
            before.keySet().stream().filter(key -> !after.containsKey(key)).forEach(changed::add);
        }
        return changed;
    }
}
