package org.mapwright.workshop.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Whether two ideas are said in nearly the same words. Those that both have are left out; what is then left must be, one
 * for one, a slip of the pen of the other, or a single word more beside at least two that both have. Words that turn a
 * meaning round are never a slip and never one word more, so "more sleep" is not asked about beside "less sleep".
 *
 * <p>A slip: the Jaro-Winkler similarity (Winkler 1990) of the two words is {@value #ENOUGH} or more, they begin with
 * one letter, and they are one letter apart (two from eight letters on, or when two letters changed places). Words of
 * fewer than four letters and numbers have no slips.
 */
final class Nearness {

    private static final double ENOUGH = 0.9;
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int SHARED_FOR_ONE_MORE = 2;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

    private static final Set<String> TURNS = Set.of("""
            no not never none nobody nothing nowhere without lack lacking missing more less fewer few
            little much many most least too enough only high higher low lower up down good bad better worse
            best worst easy easier hard harder long longer short shorter big small old new rising falling
            cant cannot dont doesnt didnt wont isnt arent wasnt couldnt wouldnt shouldnt havent hasnt
            against before after early late always sometimes rarely often stop start losing gaining safe
            unsafe poor rich free paid cheap dear
            """.strip().split("\\s+"));

    private Nearness() {}

    static boolean isNear(IdeaWords one, IdeaWords other) {
        List<String> left = without(one.words(), other.words());
        List<String> right = without(other.words(), one.words());
        int shared = one.words().size() - left.size();
        if (turns(left) || turns(right)) {
            return false;
        }
        return left.size() == right.size()
                ? areSlips(left, right)
                : left.size() + right.size() == 1 && shared >= SHARED_FOR_ONE_MORE;
    }

    private static List<String> without(List<String> words, List<String> others) {
        return words.stream().filter(word -> !others.contains(word)).toList();
    }

    private static boolean turns(List<String> words) {
        return words.stream().anyMatch(TURNS::contains);
    }

    private static boolean areSlips(List<String> left, List<String> right) {
        List<String> open = new ArrayList<>(right);
        return left.stream()
                .allMatch(word -> open.stream()
                        .filter(other -> isSlip(word, other))
                        .findFirst()
                        .map(open::remove)
                        .orElse(false));
    }

    static boolean isSlip(String word, String other) {
        int shorter = Math.min(word.length(), other.length());
        if (shorter < SHORTEST
                || word.charAt(0) != other.charAt(0)
                || hasDigit(word)
                || hasDigit(other)
                || SIMILARITY.apply(word, other) < ENOUGH) {
            return false;
        }
        int distance = DISTANCE.apply(word, other);
        return distance == 1
                || (distance == 2 && (shorter >= LONG || sorted(word).equals(sorted(other))));
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static List<Integer> sorted(String word) {
        return word.chars().sorted().boxed().toList();
    }
}
