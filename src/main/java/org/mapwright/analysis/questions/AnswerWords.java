package org.mapwright.analysis.questions;

import java.util.List;
import java.util.Optional;
import org.mapwright.analysis.Phrases;
import org.mapwright.analysis.paths.PathSearch;
import org.mapwright.analysis.paths.PathWords;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** Says an answer so that a facilitator can read it out. */
public final class AnswerWords {

    private static final Words WORDS = Words.of("questions");

    private AnswerWords() {}

    /** The answer in a sentence or a few; the map is that which was asked. */
    public static ReadOut say(Answer answer, SystemMap map) {
        return ReadOut.of(
                switch (answer.finding()) {
                    case FOUND -> found(answer, map);
                    case NOTHING -> nothing(answer, map);
                    case TOO_FAR -> tooFar(answer, map);
                    case NO_LINKS -> WORDS.say("no.links");
                    case GONE -> WORDS.say("gone");
                    case NO_START -> WORDS.say("no.start.", answer.asked().question());
                });
    }

    /** Why the answer starts where it does, if the map chose; with whether nobody voted yet. */
    public static Optional<String> startedFrom(Answer answer) {
        Starts starts = answer.starts();
        if (starts.factors().isEmpty() || starts.grounds() == Starts.Grounds.CHOSEN) {
            return Optional.empty();
        }
        String because = because(answer.asked().question().startKind(), starts);
        return Optional.of(
                starts.nobodyVoted()
                        ? WORDS.say(
                                        "not.voted.",
                                        answer.asked()
                                                .question()
                                                .startKind()
                                                .aspect()
                                                .orElseThrow()) + " " + because
                        : because);
    }

    /** How it was worked out, with what part of the drawing it shows. */
    public static String workedOut(Answer answer, SystemMap map) {
        return how(answer) + " " + size(answer, map);
    }

    /** How it was worked out. */
    public static String how(Answer answer) {
        Asked asked = answer.asked();
        return asked.steps() == Asked.ALL
                ? WORDS.say("how.all.", asked.question().build())
                : howFar(asked);
    }

    /** How much of the drawing it shows. */
    public static String size(Answer answer, SystemMap map) {
        return WORDS.say(
                "size",
                answer.factors().size(),
                map.factors().size(),
                answer.links().size(),
                map.links().size());
    }

    private static String howFar(Asked asked) {
        return switch (asked.question().build()) {
            case DOWNSTREAM -> WORDS.say("how.downstream", asked.steps());
            case UPSTREAM -> WORDS.say("how.upstream", asked.steps());
            case AROUND -> WORDS.say("how.around", asked.steps());
            case PATHS -> WORDS.say("how.paths", asked.steps(), asked.around());
        };
    }

    private static String because(StartKind kind, Starts starts) {
        return switch (starts.grounds()) {
            case VOTED -> WORDS.say("start.voted.", kind.aspect().orElseThrow());
            case FOCAL -> WORDS.say("start.focal");
            case KIND -> WORDS.say("start.kind.", kind);
            case DRAWING -> WORDS.say("start.drawing.", kind);
            case CHOSEN -> "";
        };
    }

    private static String found(Answer answer, SystemMap map) {
        if (answer.asked().question().group() == QuestionGroup.STANDS_OUT) {
            return new AroundWords(answer, map).standsOut();
        }
        return answer.paths()
                .map(search -> paths(answer, search, map))
                .orElseGet(() -> answer.asked().question().build() == Build.AROUND
                        ? new AroundWords(answer, map).around()
                        : new FlowWords(answer, new Names(map)).sentence());
    }

    private static String paths(Answer answer, PathSearch search, SystemMap map) {
        String said = answer.asked().question() == Question.TRADE_OFFS
                ? new TradeOffWords(search, map).sentence()
                : new PathAnswerWords(answer, search, map).sentence();
        return search.complete() ? said : said + " " + PathWords.ended(search);
    }

    private static String nothing(Answer answer, SystemMap map) {
        return switch (answer.asked().question().build()) {
            case DOWNSTREAM, UPSTREAM -> new FlowWords(answer, new Names(map)).nothing();
            case AROUND -> WORDS.say("nothing.around", starts(answer, map));
            case PATHS ->
                answer.asked().question().takesTarget()
                        ? WORDS.say("nothing.path", starts(answer, map), targets(answer, map))
                        : WORDS.say("nothing.between", starts(answer, map));
        };
    }

    private static String tooFar(Answer answer, SystemMap map) {
        int longest = answer.asked().steps();
        return answer.asked().question().takesTarget()
                ? WORDS.say("far.path", longest, starts(answer, map), targets(answer, map))
                : WORDS.say("far.between", longest, starts(answer, map));
    }

    private static String starts(Answer answer, SystemMap map) {
        return list(answer.starts().factors(), new Names(map));
    }

    private static String targets(Answer answer, SystemMap map) {
        Names names = new Names(map);
        return names.either(answer.targets().factors(), names::bold);
    }

    private static String list(List<FactorId> factors, Names names) {
        return Phrases.list(names.some(factors, names::bold));
    }
}
