package org.mapwright.analysis;

import java.util.List;
import java.util.Locale;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** What sentences about maps are put together from. */
public final class Phrases {

    private static final Words WORDS = Words.of("analysis");

    private Phrases() {}

    /** {@code a, b and c}. */
    public static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : WORDS.say("list.last", listed(names.subList(0, names.size() - 1)), names.getLast());
    }

    /** {@code a does this, b does that, and c does it too}. */
    public static String clauses(List<String> clauses) {
        return clauses.size() < 2
                ? String.join("", clauses)
                : WORDS.say("clauses.last", listed(clauses.subList(0, clauses.size() - 1)), clauses.getLast());
    }

    /** The label as it stands within a sentence: a first capital goes, unless more of them say that it is a name. */
    public static String within(SystemMap map, FactorId factor) {
        String label = map.labelOf(factor);
        boolean name = label.substring(1).chars().anyMatch(Character::isUpperCase);
        return name ? label : label.substring(0, 1).toLowerCase(Locale.ENGLISH) + label.substring(1);
    }

    public static List<String> within(SystemMap map, List<FactorId> factors) {
        return factors.stream().map(factor -> within(map, factor)).toList();
    }

    /** The text with a capital at its start. */
    public static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    private static String listed(List<String> parts) {
        return String.join(WORDS.say("list.between"), parts);
    }
}
