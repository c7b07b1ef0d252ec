package org.mapwright.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.exchange.parts.Fit;
import org.mapwright.exchange.parts.StatedSign;
import org.mapwright.map.Polarity;

/**
 * What people say the lines of a drawing mean.
 *
 * @param meanings by the key, the name, the look in words or the colour of the lines, in lower case
 */
public record StyleAnswers(Map<String, Polarity> meanings) {

    public static final StyleAnswers NONE = new StyleAnswers(Map.of());

    public StyleAnswers {
        Map<String, Polarity> lower = new HashMap<>();
        meanings.forEach((name, meaning) -> lower.put(plain(name), meaning));
        meanings = Map.copyOf(lower);
    }

    /**
     * Reads answers such as {@code Blue=+,Red=-,grey dashed=?}.
     *
     * @throws IllegalArgumentException with a sentence when a part has no sign after its last =
     */
    public static StyleAnswers parse(String text) {
        Map<String, Polarity> meanings = new HashMap<>();
        for (String part : text.split(",", -1)) {
            int equals = part.lastIndexOf('=');
            Optional<Polarity> meaning = equals < 1
                    ? Optional.empty()
                    : FileWords.sign(part.substring(equals + 1)).flatMap(StatedSign::polarity);
            meanings.put(
                    part.substring(0, Math.max(0, equals)),
                    meaning.orElseThrow(() -> new IllegalArgumentException(
                            ExchangeText.of("styles.part", ExchangeText.shown(part.strip())))));
        }
        return new StyleAnswers(meanings);
    }

    /** What is said about lines that look like this. */
    public Optional<Polarity> about(String key, LineLook look) {
        return Stream.of(key, look.name(), look.words(), look.colour())
                .map(StyleAnswers::plain)
                .filter(meanings::containsKey)
                .map(meanings::get)
                .findFirst();
    }

    /** The answers that are about none of these lines. */
    public List<String> beside(List<StyleQuestion> questions) {
        return meanings.keySet().stream()
                .filter(name -> questions.stream()
                        .flatMap(q -> Stream.of(
                                q.key(),
                                q.look().name(),
                                q.look().words(),
                                q.look().colour()))
                        .map(StyleAnswers::plain)
                        .noneMatch(name::equals))
                .sorted()
                .toList();
    }

    private static String plain(String name) {
        return Fit.oneLine(name).toLowerCase(Locale.ROOT);
    }
}
