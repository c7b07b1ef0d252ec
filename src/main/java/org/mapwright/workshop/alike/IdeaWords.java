package org.mapwright.workshop.alike;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of an idea that say what it is about, in the order of the alphabet: without capitals, accents and
 * punctuation, without the s of a plural, and without the small words of English that hold others together. Words that
 * turn a meaning round ("no", "less", "without") are kept, whatever their size. An idea of small words alone keeps them.
 */
record IdeaWords(List<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> SMALL = Set.of("""
            a an the of to in on at for from by with and or my our your their his her its is are be being
            am was were it that this there i we you they me us them as so have has having get getting im
            when about
            """.strip().split("\\s+"));

    IdeaWords {
        words = List.copyOf(words);
    }

    static IdeaWords of(String idea) {
        String plain = APOSTROPHE
                .matcher(MARKS.matcher(Normalizer.normalize(idea, Form.NFKD)).replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                // Letters that carry no mark that could be taken off.
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace("ß", "ss");
        List<String> all = Arrays.stream(NO_WORD.split(plain))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
        List<String> telling = all.stream()
                .filter(word -> !SMALL.contains(word))
                .map(IdeaWords::single)
                .distinct()
                .sorted()
                .toList();
        return new IdeaWords(telling.isEmpty() ? all : telling);
    }

    /** Without the s of a plural: "buses" is "bus", "families" is "family", "stress" stays. */
    private static String single(String word) {
        if (word.length() <= 3 || !word.endsWith("s") || word.matches(".*(ss|us|is)")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.equals("buses") || word.matches(".*(sses|xes|ches|shes)")
                ? word.substring(0, word.length() - 2)
                : word.substring(0, word.length() - 1);
    }
}
