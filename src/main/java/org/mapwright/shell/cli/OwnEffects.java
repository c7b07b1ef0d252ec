package org.mapwright.shell.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mapwright.analysis.scenario.OwnEffect;
import org.mapwright.exchange.SelfLink;
import org.mapwright.map.FactorId;
import org.mapwright.map.Polarity;
import org.mapwright.map.Stance;

/**
 * The links of a file from a factor to itself, one a factor. Where the file states several, they are read as the claims
 * of any link are: the sign that most state, a tie being open, and the mean strength of those that share it.
 */
final class OwnEffects {

    private OwnEffects() {}

    static List<OwnEffect> of(List<SelfLink> selfLinks) {
        Map<FactorId, List<Stance>> stated = new LinkedHashMap<>();
        selfLinks.forEach(link ->
                stated.computeIfAbsent(link.factor(), id -> new ArrayList<>()).add(link.stance()));
        List<OwnEffect> effects = new ArrayList<>();
        stated.forEach((factor, stances) -> effects.add(read(factor, stances)));
        return effects;
    }

    private static OwnEffect read(FactorId factor, List<Stance> stances) {
        Map<Polarity, Integer> counts = new EnumMap<>(Polarity.class);
        stances.forEach(stance -> counts.merge(stance.polarity(), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        List<Polarity> leading = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        Polarity polarity = leading.size() == 1 ? leading.getFirst() : Polarity.UNCERTAIN;
        double weight = stances.stream()
                .filter(stance -> leading.contains(stance.polarity()))
                .mapToDouble(stance -> stance.strength().weight())
                .average()
                .orElse(1);
        return new OwnEffect(factor, polarity, weight);
    }
}
