package org.mapwright.workshop.alike;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ideas that may be one and the same. It is a question ("Same idea?") until the facilitator merges them.
 *
 * @param ideas at least two, in the order in which they came
 * @param why what makes them alike
 * @param <T> what names an idea
 */
public record Alike<T>(List<T> ideas, Why why) {

    /** What makes ideas alike. */
    public enum Why {
        /** But for small words, plurals, capitals, accents and punctuation. */
        SAME_WORDS,
        /** But for a slip of the pen, or one word more. */
        NEARLY_THE_SAME_WORDS
    }

    public Alike {
        ideas = List.copyOf(ideas);
    }

    /**
     * Looks for ideas that are alike: first all groups of the same words, then pairs of ideas (or of such groups) that
     * are nearly the same. The order is that of the ideas, so asking again shows the same.
     *
     * <p>Cost: the square of the number of different ideas; 500 take some tens of milliseconds.
     *
     * @param ideas what people wrote, in the order in which it came
     */
    public static <T> List<Alike<T>> among(Map<T, String> ideas) {
        Map<IdeaWords, List<T>> heaps = new LinkedHashMap<>();
        ideas.forEach((id, text) -> {
            IdeaWords words = IdeaWords.of(text);
            if (!words.words().isEmpty()) {
                heaps.computeIfAbsent(words, none -> new ArrayList<>()).add(id);
            }
        });
        List<Alike<T>> found = new ArrayList<>();
        heaps.values().stream()
                .filter(heap -> heap.size() > 1)
                .forEach(heap -> found.add(new Alike<>(heap, Why.SAME_WORDS)));
        List<IdeaWords> wordings = List.copyOf(heaps.keySet());
        for (int i = 0; i < wordings.size(); i++) {
            for (int j = i + 1; j < wordings.size(); j++) {
                if (Nearness.isNear(wordings.get(i), wordings.get(j))) {
                    found.add(near(heaps, wordings.get(i), wordings.get(j)));
                }
            }
        }
        return found;
    }

    private static <T> Alike<T> near(Map<IdeaWords, List<T>> heaps, IdeaWords one, IdeaWords other) {
        List<T> both = new ArrayList<>(heaps.getOrDefault(one, List.of()));
        both.addAll(heaps.getOrDefault(other, List.of()));
        return new Alike<>(both, Why.NEARLY_THE_SAME_WORDS);
    }
}
