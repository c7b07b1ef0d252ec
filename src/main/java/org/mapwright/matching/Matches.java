package org.mapwright.matching;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mapwright.exchange.Imported;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.matching.Match.Alike;
import org.mapwright.matching.Match.New;
import org.mapwright.matching.Match.Same;

/**
 * What each factor of a file is on the map, in the order of the file.
 *
 * @param each by the ids of the file
 */
public record Matches(Map<FactorId, Match> each) {

    public Matches {
        each = Collections.unmodifiableMap(new LinkedHashMap<>(each));
    }

    /** What can be said without asking anybody. Cost: grows with the factors of the file times those of the map. */
    public static Matches between(Imported file, SystemMap map) {
        return new Matches(new Matcher(file, map).matches());
    }

    /** The same with what people chose; a choice of a factor that does not stand on the map does not count. */
    public Matches with(Map<FactorId, Match> choices, SystemMap map) {
        Map<FactorId, Match> both = new LinkedHashMap<>(each);
        choices.forEach((factor, choice) -> {
            boolean stands = !(choice instanceof Same same) || map.factors().containsKey(same.factor());
            if (stands && each.containsKey(factor)) {
                both.put(factor, choice);
            }
        });
        return new Matches(both);
    }

    public Match of(FactorId factor) {
        return Optional.ofNullable(each.get(factor)).orElseGet(New::new);
    }

    /** Where the factor stands on the map; nothing where it is new, or not decided. */
    public Optional<FactorId> standing(FactorId factor) {
        return of(factor) instanceof Same same ? Optional.of(same.factor()) : Optional.empty();
    }

    public int same() {
        return count(Same.class);
    }

    /** How many a person has to decide. */
    public int open() {
        return count(Alike.class);
    }

    public int fresh() {
        return count(New.class);
    }

    private int count(Class<? extends Match> sort) {
        return (int) each.values().stream().filter(sort::isInstance).count();
    }
}
