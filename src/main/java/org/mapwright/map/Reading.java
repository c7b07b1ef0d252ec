package org.mapwright.map;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a link says on the map, derived from its claims. Polarity is the value with most claims (uncertain counts as a
 * value) and a tie is uncertain; an agreed reading goes before. Of the claims that share that polarity - of all, when
 * none does - strength is the mean weight, certainty and delay the lower median.
 *
 * @param contested whether the claims differ in polarity, agreed or not: an agreement does not silence dissent
 */
public record Reading(Polarity polarity, Strength strength, Certainty certainty, Delay delay, boolean contested) {

    static Reading of(List<Claim> claims, Optional<AgreedReading> agreed) {
        Polarity polarity = agreed.map(AgreedReading::polarity).orElseGet(() -> mostClaimed(claims));
        List<Claim> sharing =
                claims.stream().filter(c -> c.polarity() == polarity).toList();
        List<Stance> stances = (sharing.isEmpty() ? claims : sharing)
                .stream().map(Claim::stance).toList();
        return new Reading(
                polarity,
                meanStrength(stances),
                lowerMedian(stances, Stance::certainty),
                lowerMedian(stances, Stance::delay),
                claims.stream().map(Claim::polarity).distinct().count() > 1);
    }

    /** How many claims each polarity has; polarities without a claim are left out. */
    public static Map<Polarity, Integer> counts(List<Claim> claims) {
        Map<Polarity, Integer> counts = new EnumMap<>(Polarity.class);
        claims.forEach(claim -> counts.merge(claim.polarity(), 1, Integer::sum));
        return counts;
    }

    private static Polarity mostClaimed(List<Claim> claims) {
        Map<Polarity, Integer> counts = counts(claims);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Polarity> leading = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return leading.size() == 1 ? leading.getFirst() : Polarity.UNCERTAIN;
    }

    private static Strength meanStrength(List<Stance> stances) {
        double first = stances.getFirst().strength().weight();
        boolean alike = stances.stream().allMatch(s -> s.strength().weight() == first);
        double mean = alike
                ? first
                : stances.stream()
                        .mapToDouble(s -> s.strength().weight())
                        .average()
                        .orElseThrow();
        return new Strength(mean);
    }

    private static <T extends Comparable<T>> T lowerMedian(List<Stance> stances, Function<Stance, T> property) {
        List<T> sorted =
                stances.stream().map(property).sorted(Comparator.naturalOrder()).toList();
        return sorted.get((sorted.size() - 1) / 2);
    }
}
