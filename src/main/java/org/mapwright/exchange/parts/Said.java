package org.mapwright.exchange.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The attributes of one part of a file: what has a meaning is taken out, the rest becomes notes. */
public final class Said {

    private final Map<String, String> left;

    public Said(Map<String, String> said) {
        left = new LinkedHashMap<>(said);
    }

    /** Takes the first attribute that is there. */
    public Optional<String> take(String... names) {
        for (String name : names) {
            String text = left.remove(name);
            if (text != null && !text.isBlank()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** Takes the attribute if its text can be read as what it should be; otherwise it is left for the notes. */
    public String takeIf(Predicate<String> readable, String... names) {
        for (String name : names) {
            String text = left.get(name);
            if (text != null && readable.test(text)) {
                left.remove(name);
                return text;
            }
        }
        return "";
    }

    /** What is left, as {@code name: text}. */
    public List<String> notes() {
        return left.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }
}
