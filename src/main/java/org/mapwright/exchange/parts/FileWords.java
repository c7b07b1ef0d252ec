package org.mapwright.exchange.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mapwright.map.Certainty;
import org.mapwright.map.Delay;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Polarity;
import org.mapwright.map.Vote;

/** The words and numbers that files use for what Mapwright knows as values. */
public final class FileWords {

    private static final Map<StatedSign, List<String>> SIGNS = Map.of(
            StatedSign.PLUS,
            List.of("+", "++", "+1", "1", "1.0", "p", "pos", "positive", "plus", "rises", "rise", "up", "increase"),
            StatedSign.MINUS,
            List.of("-", "--", "-1", "-1.0", "n", "neg", "negative", "minus", "falls", "fall", "down", "decrease"),
            StatedSign.UNCERTAIN,
            List.of("?", "+/-", "+-", "-/+", "u", "uncertain", "unknown", "unclear", "mixed", "it depends"),
            StatedSign.NONE,
            List.of("0", "0.0", "none", "no influence"));

    private static final List<List<String>> CERTAINTIES = List.of(
            List.of("1", "guess", "a guess", "low"),
            List.of("2", "fairly sure", "medium", "middle"),
            List.of("3", "sure", "high"));

    private static final Map<Delay, List<String>> DELAYS = Map.of(
            Delay.NONE, List.of("none", "no", "0"),
            Delay.SHORT, List.of("short", "some", "1"),
            Delay.LONG, List.of("long", "2"));

    private static final List<List<String>> STRENGTHS = List.of(
            List.of("0", "none"),
            List.of("1", "a little", "weak", "low"),
            List.of("2", "clearly", "medium", "middle"),
            List.of("3", "strongly", "strong", "high"));

    private FileWords() {}

    public static Optional<StatedSign> sign(String text) {
        String word = plain(text).replace('\u2212', '-').replace('\u2013', '-').replace("\u00b1", "+/-");
        return SIGNS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public static String of(Polarity polarity) {
        return StatedSign.of(polarity).symbol();
    }

    /** A class of 1 to 3; 0 means no influence. */
    public static Optional<Integer> strength(String text) {
        return place(STRENGTHS, text);
    }

    public static Optional<Certainty> certainty(String text) {
        return place(CERTAINTIES, text).map(place -> Certainty.ofLevel(place + 1));
    }

    public static Optional<Delay> delay(String text) {
        String word = plain(text);
        return Arrays.stream(Delay.values())
                .filter(delay -> DELAYS.getOrDefault(delay, List.of()).contains(word))
                .findFirst();
    }

    public static String of(Delay delay) {
        return lower(delay);
    }

    public static Optional<FactorKind> kind(String text) {
        String word = plain(text);
        return Arrays.stream(FactorKind.values())
                .filter(kind -> lower(kind).equals(word))
                .findFirst();
    }

    public static String of(FactorKind kind) {
        return lower(kind);
    }

    public static Optional<Vote> vote(String text) {
        return number(text)
                .flatMap(step -> Arrays.stream(Vote.values())
                        .filter(vote -> step(vote) == step)
                        .findFirst());
    }

    /** The step of the vote, 1 to 3. */
    public static int step(Vote vote) {
        return switch (vote) {
            case LOW -> 1;
            case MIDDLE -> 2;
            case HIGH -> 3;
        };
    }

    /** A finite number; a decimal comma is read as a point. */
    public static Optional<Double> number(String text) {
        String digits = plain(text).replace('\u2212', '-').replace(',', '.');
        if (!digits.matches("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})(e[+-]?\\d{1,3})?")) {
            return Optional.empty();
        }
        return Optional.of(Double.valueOf(digits)).filter(Double::isFinite);
    }

    /** Whether the cell says nothing: empty, or what statistics programs write for a missing value. */
    public static boolean isMissing(String text) {
        String word = plain(text);
        return word.isEmpty() || word.equals("na") || word.equals("nan") || word.equals("null");
    }

    /** The name of an attribute, however the file writes it: {@code Node_Label} is {@code node label}. */
    public static String attribute(String name) {
        return plain(name.replace('_', ' ').replace('-', ' '));
    }

    private static Optional<Integer> place(List<List<String>> scale, String text) {
        String word = plain(text).replaceFirst("\\.0+$", "");
        for (int i = 0; i < scale.size(); i++) {
            if (scale.get(i).contains(word)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return Fit.oneLine(text).toLowerCase(Locale.ROOT);
    }
}
