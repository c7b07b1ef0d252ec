package org.mapwright.analysis.loops;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.analysis.Phrases;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** Tells feedback loops as stories. */
public final class LoopWords {

    private static final Words WORDS = Words.of("analysis");

    private LoopWords() {}

    /** What a loop of that kind is called: "feeds itself", "holds itself back", "could be either". */
    public static String kind(LoopKind kind) {
        return WORDS.say("loop.kind.", kind);
    }

    /** The loop by its first factors: "stress and sleep", "stress, sleep and 2 more". */
    public static String name(FeedbackLoop loop, SystemMap map) {
        List<String> names = new ArrayList<>(Phrases.within(
                map, loop.factors().subList(0, Math.min(loop.length(), loop.length() == 3 ? 3 : 2))));
        int more = loop.length() - names.size();
        if (more > 0) {
            names.add(WORDS.say("list.more", more));
        }
        return Phrases.capital(Phrases.list(names));
    }

    /** How many loops of which kinds, whether that is all, and if not, how far it is complete. */
    public static String found(LoopSearch search) {
        LoopCounts counts = search.counts();
        if (counts.total() == 0 && search.complete()) {
            return WORDS.say("loops.none", search.maxLength());
        }
        String listed = counts.total() == 0
                ? WORDS.say("loops.none.yet")
                : WORDS.say("loops.listed", counts.total(), kinds(counts));
        return listed + " " + ended(search);
    }

    /**
     * How many of the loops found run through something, and whether that is all.
     *
     * @param narrowed what {@link LoopSearch#through} left
     * @param what that is, as it stands within a sentence
     */
    public static String through(LoopSearch narrowed, String what) {
        LoopCounts counts = narrowed.counts();
        String found = counts.total() == 0
                ? WORDS.say("loops.through.none", what)
                : WORDS.say("loops.through", counts.total(), kinds(counts), what);
        return found + " " + ended(narrowed);
    }

    /** The loop followed round, and what that does. A loop without any sign is named only. */
    public static String story(FeedbackLoop loop, SystemMap map) {
        LoopStory story = new LoopStory(loop, map);
        return switch (loop.kind()) {
            case REINFORCING, BALANCING ->
                WORDS.say("story.settled", story.roundFrom(0, loop.length()), kindClause(loop.kind()));
            case UNDETERMINED -> undetermined(loop, story);
        };
    }

    /** What either answer would make of a loop that one link decides; nothing for any other. */
    public static Optional<String> eitherWay(FeedbackLoop loop, SystemMap map) {
        if (loop.deciding().size() != 1) {
            return Optional.empty();
        }
        LoopStory story = new LoopStory(loop, map);
        LoopKind ifMore = story.isEvenWithout(loop.deciding().getFirst()) ? LoopKind.REINFORCING : LoopKind.BALANCING;
        LoopKind ifLess = ifMore == LoopKind.REINFORCING ? LoopKind.BALANCING : LoopKind.REINFORCING;
        String cause = story.causeOf(loop.deciding().getFirst());
        String effect = story.effectOf(loop.deciding().getFirst());
        return Optional.of(WORDS.say("story.either", cause, effect, kindClause(ifMore), kindClause(ifLess)));
    }

    /** "7 feed themselves, 2 hold themselves back and 3 could be either"; "all feed themselves"; "it feeds itself". */
    public static String kinds(LoopCounts counts) {
        for (LoopKind kind : LoopKind.values()) {
            if (counts.of(kind) == counts.total()) {
                return counts.total() == 1 ? kindClause(kind) : WORDS.say("loops.all.", kind);
            }
        }
        return Phrases.list(Stream.of(
                        said("loops.of.reinforcing", counts.reinforcing()),
                        said("loops.of.balancing", counts.balancing()),
                        said("loops.of.undetermined", counts.undetermined()))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<String> said(String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(WORDS.say(key, count));
    }

    private static String ended(LoopSearch search) {
        return switch (search.ending()) {
            case ALL_FOUND -> WORDS.say("loops.ended.all_found", search.maxLength());
            case ENOUGH_FOUND -> WORDS.say("loops.ended.enough_found", search.completeTo());
            case TIME_UP -> WORDS.say("loops.ended.time_up", search.completeTo());
        };
    }

    private static String undetermined(FeedbackLoop loop, LoopStory story) {
        int open = loop.deciding().size();
        if (open == loop.length()) {
            return WORDS.say("story.signless", story.first(), Phrases.list(story.others()));
        }
        List<String> questions = loop.deciding().stream().map(story::question).toList();
        if (open == 1) {
            int begin = loop.links().indexOf(loop.deciding().getFirst()) + 1;
            return WORDS.say("story.open", story.roundFrom(begin, loop.length() - 1), questions.getFirst());
        }
        return open == 2
                ? WORDS.say("story.two", Phrases.capital(story.all()), Phrases.list(questions))
                : WORDS.say("story.several", Phrases.capital(story.all()), open, questions.getFirst());
    }

    private static String kindClause(LoopKind kind) {
        return WORDS.say("it.", kind);
    }
}
