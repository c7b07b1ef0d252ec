package org.mapwright.map.past;

import java.util.Locale;
import java.util.Optional;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.Polarity;
import org.mapwright.map.Strength;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** What the parts of a map are called in the middle of a sentence. */
record Naming(SystemMap map) {

    private static final Words WORDS = Words.of("past");

    String factor(FactorId id) {
        return map.factor(id).map(Naming::name).orElse(WORDS.say("gone-factor"));
    }

    static String name(Factor factor) {
        return Said.name(factor.label().value());
    }

    /** "when STRESS rises, SLEEP falls strongly". */
    String statement(CausalLink link, Polarity polarity, Optional<Strength> strength) {
        return WORDS.say("statement." + key(polarity), factor(link.cause()), factor(link.effect()), adverb(strength));
    }

    /** What the link says as it stands. */
    String statement(CausalLink link) {
        var reading = link.reading();
        return statement(link, reading.polarity(), Optional.of(reading.strength()));
    }

    private static String adverb(Optional<Strength> strength) {
        return strength.map(s -> " " + WORDS.say("strength." + s.level())).orElse("");
    }

    private static String key(Polarity polarity) {
        return polarity.name().toLowerCase(Locale.ROOT);
    }
}
