package org.mapwright.map;

/**
 * A link as a screen draws it: the reading, derived here once, so that no screen derives its own.
 *
 * @param strength weight in (0, 1]
 * @param claims how many people spoke of it
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
        int claims) {

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
                link.claims().size());
    }
}
