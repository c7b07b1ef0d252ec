package org.mapwright.map;

import java.util.Optional;

/** What one contributor says about one link: which way, how much, how sure, how soon, and why. */
public record Stance(
        Polarity polarity,
        Strength strength,
        Certainty certainty,
        Delay delay,
        Prose rationale,
        Optional<Evidence> evidence) {

    /** A stance without words: clearly, fairly sure, at once. */
    public static Stance of(Polarity polarity) {
        return new Stance(polarity, Strength.CLEARLY, Certainty.FAIRLY_SURE, Delay.NONE, Prose.NONE, Optional.empty());
    }

    /** What stands on the map, in no words of one's own. */
    static Stance like(Reading reading) {
        return new Stance(
                reading.polarity(),
                reading.strength(),
                reading.certainty(),
                reading.delay(),
                Prose.NONE,
                Optional.empty());
    }
}
