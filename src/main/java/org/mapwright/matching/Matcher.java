package org.mapwright.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.Origin;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.PlacedFactor;
import org.mapwright.map.SystemMap;
import org.mapwright.matching.Match.Alike;
import org.mapwright.matching.Match.New;
import org.mapwright.matching.Match.Same;

/**
 * Finds each factor of a file on the map. The same is what Mapwright's own file of this map names by its id, and what is
 * called the same, by its label or by another wording. Where several factors of the map are called so, or one is called
 * much like it, a person is asked; a factor of the map that is the same as one of the file is not asked about again.
 */
final class Matcher {

    private final Imported file;
    private final SystemMap map;
    private final Map<Wording, List<FactorId>> byLabel = new LinkedHashMap<>();
    private final Map<Wording, List<FactorId>> byOtherWording = new LinkedHashMap<>();
    private final Map<FactorId, Match> matches = new LinkedHashMap<>();
    private final Set<FactorId> found = new HashSet<>();

    Matcher(Imported file, SystemMap map) {
        this.file = file;
        this.map = map;
        for (Factor factor : map.factors().values()) {
            called(byLabel, Wording.of(factor.label()), factor.id());
            factor.alsoCalled().forEach(label -> called(byOtherWording, Wording.of(label), factor.id()));
        }
    }

    private static void called(Map<Wording, List<FactorId>> names, Wording wording, FactorId factor) {
        names.computeIfAbsent(wording, w -> new ArrayList<>()).add(factor);
    }

    Map<FactorId, Match> matches() {
        List<Factor> factors = file.factors().stream().map(PlacedFactor::factor).toList();
        factors.forEach(
                factor -> keep(factor, byId(factor).or(() -> byName(factor)).orElseGet(New::new)));
        lookForAlike(factors.stream()
                .filter(factor -> matches.get(factor.id()) instanceof New)
                .toList());
        return matches;
    }

    private void keep(Factor factor, Match match) {
        matches.put(factor.id(), match);
        if (match instanceof Same same) {
            found.add(same.factor());
        }
    }

    private Optional<Match> byId(Factor factor) {
        return file.origin()
                .map(Origin::map)
                .filter(map.id()::equals)
                .flatMap(here -> map.factor(factor.id()))
                .map(standing -> new Same(standing.id()));
    }

    /** A label counts before another wording, on the map as in the file. */
    private Optional<Match> byName(Factor factor) {
        List<Wording> others = factor.alsoCalled().stream().map(Wording::of).toList();
        return Stream.of(
                        found(byLabel, List.of(Wording.of(factor.label()))),
                        found(byOtherWording, List.of(Wording.of(factor.label()))),
                        found(byLabel, others),
                        found(byOtherWording, others))
                .filter(standing -> !standing.isEmpty())
                .findFirst()
                .map(standing -> standing.size() == 1 ? new Same(standing.getFirst()) : new Alike(standing.getFirst()));
    }

    private static List<FactorId> found(Map<Wording, List<FactorId>> names, Collection<Wording> wordings) {
        return wordings.stream()
                .flatMap(wording -> names.getOrDefault(wording, List.of()).stream())
                .distinct()
                .toList();
    }

    private void lookForAlike(List<Factor> unknown) {
        Map<FactorId, Likeness> open = new LinkedHashMap<>();
        map.factors().values().stream()
                .filter(factor -> !found.contains(factor.id()))
                .forEach(factor -> open.put(factor.id(), new Likeness(Wording.of(factor.label()))));
        for (Factor factor : unknown) {
            Likeness wording = new Likeness(Wording.of(factor.label()));
            record Near(FactorId factor, double likeness) {}
            open.entrySet().stream()
                    .map(entry -> new Near(entry.getKey(), wording.to(entry.getValue())))
                    .filter(near -> near.likeness() >= Likeness.ENOUGH)
                    .max(Comparator.comparingDouble(Near::likeness))
                    .ifPresent(near -> matches.put(factor.id(), new Alike(near.factor())));
        }
    }
}
