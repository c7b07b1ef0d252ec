package org.mapwright.analysis.depth;

import java.util.ArrayList;
import java.util.List;
import org.mapwright.analysis.Phrases;
import org.mapwright.value.Words;

/** Tells depth in plain words. */
public final class DepthWords {

    private static final Words WORDS = Words.of("depth");

    private DepthWords() {}

    /** What the level is called. */
    public static String name(Depth depth) {
        return switch (depth) {
            case ActionScale scale -> WORDS.say("scale.", scale);
            case InterventionLevel level -> WORDS.say("level.", level);
        };
    }

    /** What lies there, in one sentence. */
    public static String meaning(Depth depth) {
        return switch (depth) {
            case ActionScale scale -> WORDS.say("scale.means.", scale);
            case InterventionLevel level -> WORDS.say("level.means.", level);
        };
    }

    /** "18 of 20 actions are at the level of events. None is at goals and beliefs." */
    public static String told(Portfolio portfolio) {
        if (portfolio.total() == 0) {
            return WORDS.say("portfolio.none");
        }
        List<String> sentences = new ArrayList<>(levels(portfolio));
        if (!portfolio.open().isEmpty()) {
            sentences.add(WORDS.say("portfolio.open", portfolio.open().size()));
        }
        if (!portfolio.unclear().isEmpty()) {
            sentences.add(WORDS.say("portfolio.unclear", portfolio.unclear().size()));
        }
        return String.join(" ", sentences);
    }

    /** Where most lie, and where none does; nothing while no action has a level. Of levels alike the first is named. */
    private static List<String> levels(Portfolio portfolio) {
        List<Depth> levels = portfolio.scheme().steps();
        int most = levels.stream().mapToInt(portfolio::at).max().orElse(0);
        if (most == 0) {
            return List.of();
        }
        List<String> fullest = levels.stream()
                .filter(level -> portfolio.at(level) == most)
                .map(DepthWords::name)
                .toList();
        List<String> empty = levels.stream()
                .filter(level -> portfolio.at(level) == 0)
                .map(DepthWords::name)
                .toList();
        String first = WORDS.say("portfolio.most", most, portfolio.total(), fullest.getFirst());
        return empty.isEmpty() ? List.of(first) : List.of(first, WORDS.say("portfolio.empty", Phrases.list(empty)));
    }
}
