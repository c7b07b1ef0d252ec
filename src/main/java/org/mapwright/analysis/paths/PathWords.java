package org.mapwright.analysis.paths;

import java.util.ArrayList;
import java.util.List;
import org.mapwright.analysis.LinkPhrases;
import org.mapwright.analysis.Phrases;
import org.mapwright.map.Polarity;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** Tells paths as stories. */
public final class PathWords {

    private static final Words WORDS = Words.of("paths");

    private PathWords() {}

    /** The path followed step by step, or, where a link leaves it open, named with the question that decides. */
    public static String story(CausalPath path, SystemMap map) {
        if (path.deciding().isEmpty()) {
            return WORDS.say("story", LinkPhrases.told(path.links(), map));
        }
        String question = LinkPhrases.question(path.deciding().getFirst(), map);
        int open = path.deciding().size();
        return path.length() == 1
                ? WORDS.say("story.open.link", Phrases.capital(question))
                : WORDS.say("story.open", names(path, map), open, question);
    }

    /** The factors of the path: "From peer support through isolation to sleep". */
    public static String names(CausalPath path, SystemMap map) {
        String from = Phrases.within(map, path.from());
        String to = Phrases.within(map, path.to());
        return path.through().isEmpty()
                ? WORDS.say("names.straight", from, to)
                : WORDS.say("names", from, Phrases.list(Phrases.within(map, path.through())), to);
    }

    /** How many paths of which sign: "2 lead to more of it and 1 to less". */
    public static String signs(List<CausalPath> paths) {
        List<String> clauses = new ArrayList<>();
        for (Polarity sign : Polarity.values()) {
            int count = (int) paths.stream().filter(path -> path.sign() == sign).count();
            if (count > 0) {
                clauses.add(sign(sign, count));
            }
        }
        return Phrases.list(clauses);
    }

    /** What the same people say, in one sentence; a warning when nobody speaks on every step. */
    public static String voices(CausalPath path) {
        if (path.voices().someStep() == 0) {
            return WORDS.say("voices.none", path.length());
        }
        String key = path.length() == 1 ? "voices.link" : "voices.some";
        return path.voices().everyStep() == 0
                ? WORDS.say("voices.apart", path.length())
                : WORDS.say(key, path.voices().everyStep(), path.voices().someStep());
    }

    /** How far the search is complete. */
    public static String ended(PathSearch search) {
        return switch (search.ending()) {
            case ALL_FOUND -> WORDS.say("ended.all", search.limits().maxLength());
            case ENOUGH_FOUND -> WORDS.say("ended.enough", search.paths().size(), search.completeTo());
            case GIVEN_UP -> WORDS.say("ended.given.up", search.completeTo());
        };
    }

    private static String sign(Polarity sign, int count) {
        return switch (sign) {
            case POSITIVE -> WORDS.say("sign.more", count);
            case NEGATIVE -> WORDS.say("sign.less", count);
            case UNCERTAIN -> WORDS.say("sign.open", count);
        };
    }
}
