package org.mapwright.map;

import java.util.List;

/**
 * A link as a screen draws it: the reading, derived here once, so that no screen derives its own.
 *
 * @param strength weight in (0, 1]
 * @param claims how many people spoke of it
 * @param agreed whether the group settled on this reading
 * @param groups which groups spoke of it, in the order of the alphabet
 */
public record DrawnLink(
        String id,
        String cause,
        String effect,
        Polarity polarity,
        double strength,
        Certainty certainty,
        Delay delay,
        boolean contested,
        int claims,
        boolean agreed,
        List<String> groups) {

    public DrawnLink {
        groups = List.copyOf(groups);
    }

    static DrawnLink of(CausalLink link) {
        Reading reading = link.reading();
        return new DrawnLink(
                link.id().value(),
                link.cause().value(),
                link.effect().value(),
                reading.polarity(),
                reading.strength().weight(),
                reading.certainty(),
                reading.delay(),
                reading.contested(),
                link.claims().size(),
                link.agreed().isPresent(),
                groups(link));
    }

    private static List<String> groups(CausalLink link) {
        return link.claims().stream()
                .map(claim -> claim.by().group().value())
                .distinct()
                .sorted()
                .toList();
    }
}
