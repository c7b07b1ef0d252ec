package org.mapwright.exchange.prsm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mapwright.exchange.LineLook;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Polarity;

/** Guesses what a style of a drawing means from its name, and where it has none, from its colour. */
final class StyleGuess {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}+?\\u2212-]+");

    private static final Map<Polarity, List<String>> SIGNS = Map.of(
            Polarity.POSITIVE,
            List.of(
                    "+",
                    "positive",
                    "plus",
                    "rises",
                    "rise",
                    "increase",
                    "increases",
                    "more",
                    "same",
                    "strengthens",
                    "enables",
                    "helps",
                    "supports",
                    "promotes"),
            Polarity.NEGATIVE,
            List.of(
                    "-",
                    "\u2212",
                    "negative",
                    "minus",
                    "falls",
                    "fall",
                    "decrease",
                    "decreases",
                    "less",
                    "opposite",
                    "reduces",
                    "weakens",
                    "hinders",
                    "inhibits",
                    "prevents"),
            Polarity.UNCERTAIN,
            List.of("?", "uncertain", "unknown", "unclear", "depends", "mixed", "complex", "unsure"));

    private static final Map<FactorKind, List<String>> KINDS = Map.of(
            FactorKind.OUTCOME,
            List.of("outcome", "outcomes", "impact", "impacts", "result", "results"),
            FactorKind.INTERVENTION,
            List.of("intervention", "interventions", "activity", "activities", "action", "actions", "lever", "levers"),
            FactorKind.SERVICE,
            List.of("service", "services", "agency", "agencies"),
            FactorKind.RESOURCE,
            List.of("resource", "resources", "asset", "assets", "input", "inputs"),
            FactorKind.BEHAVIOUR,
            List.of("behaviour", "behaviours", "behavior", "behaviors", "practice", "practices"),
            FactorKind.CONTEXT,
            List.of("context", "contexts", "driver", "drivers", "external"));

    private StyleGuess() {}

    /** Which way lines that look like this move the effect; nothing where their name or colour could mean either. */
    static Optional<Polarity> sign(LineLook look) {
        Optional<Polarity> named = only(SIGNS, look.name());
        return named.isPresent() ? named : ofColour(look);
    }

    /** A class of 1 to 3, where the name of the style says one. */
    static Optional<Integer> strength(LineLook look) {
        String name = look.name().toLowerCase(Locale.ROOT);
        if (name.contains("a little") || name.contains("weak")) {
            return Optional.of(1);
        }
        if (name.contains("clearly") || name.contains("moderate") || name.contains("medium")) {
            return Optional.of(2);
        }
        return name.contains("strong") ? Optional.of(3) : Optional.empty();
    }

    /** The kind that factors of a style so called are. */
    static Optional<FactorKind> kind(String name) {
        return only(KINDS, name);
    }

    private static Optional<Polarity> ofColour(LineLook look) {
        return switch (ColourWord.of(look.colour())) {
            case GREEN, BLUE -> Optional.of(Polarity.POSITIVE);
            case RED, ORANGE -> Optional.of(Polarity.NEGATIVE);
            case GREY -> Optional.of(Polarity.UNCERTAIN);
            case BLACK, WHITE, BROWN, YELLOW, PURPLE, PINK -> Optional.empty();
        };
    }

    /** The one meaning that words of the name have; nothing when they have none, or several. */
    private static <T> Optional<T> only(Map<T, List<String>> meanings, String name) {
        List<String> words =
                BETWEEN.splitAsStream(name.toLowerCase(Locale.ROOT)).toList();
        List<T> fitting = meanings.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(words::contains))
                .map(Map.Entry::getKey)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
