package org.mapwright.analysis.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.analysis.Phrases;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** Tells what a scenario comes to in directions, never in numbers. */
public final class ScenarioWords {

    private static final Words WORDS = Words.of("scenario");
    private static final int NAMED = 3;

    private ScenarioWords() {}

    /** What must stand beside every scenario. */
    public static String caveat() {
        return WORDS.say("caveat");
    }

    /** "up a lot", "no change", "down a little". */
    public static String direction(Direction direction) {
        return WORDS.say("direction.", direction);
    }

    /** What a rule is called, with its activation. */
    public static String rule(FcmParameters parameters) {
        return WORDS.say("rule", WORDS.say("rule.", parameters.rule()), WORDS.say("kind.", parameters.activation()));
    }

    /**
     * The answer as one or two sentences to read out: "More sleep, less stress and less isolation. Whether trust in
     * services moves is open."
     */
    public static String headline(RuleComparison compared, SystemMap map) {
        FcmResult main = compared.main();
        if (!main.converged()) {
            return unsettled(main);
        }
        if (main.scenario().clamps().isEmpty()) {
            return WORDS.say("headline.as.now");
        }
        List<FactorChange> moving = furthestFirst(main);
        List<String> agreed = moving.stream()
                .filter(change -> !compared.differOn(change.factor()))
                .limit(NAMED)
                .map(change -> moreOrLess(change, map))
                .toList();
        Optional<String> open = moving.stream()
                .filter(change -> compared.differOn(change.factor()))
                .findFirst()
                .map(change -> WORDS.say("headline.open", Phrases.within(map, change.factor())));
        return String.join(
                " ",
                Stream.concat(said(agreed, moving.isEmpty()), open.stream()).toList());
    }

    /** Which factors are held, and how: "You set sleep to more and stress to 0.2." */
    public static String set(Scenario scenario, SystemMap map) {
        List<String> clauses = new ArrayList<>();
        scenario.clamps()
                .forEach((factor, clamp) ->
                        clauses.add(WORDS.say("set.one", Phrases.within(map, factor), clamp(clamp))));
        return WORDS.say("set", Phrases.list(clauses));
    }

    /** How the rules differ on a factor: "2 say up and 2 say as now". */
    public static String agreement(Agreement agreement) {
        List<String> clauses = new ArrayList<>();
        add(clauses, "agreement.up", agreement.up());
        add(clauses, "agreement.down", agreement.down());
        add(clauses, "agreement.now", agreement.asNow());
        return Phrases.list(clauses);
    }

    /** How many links took no part because their sign is open; nothing when all did. */
    public static Optional<String> leftOut(FcmResult result) {
        int links = result.leftOut().size();
        return links == 0 ? Optional.empty() : Optional.of(WORDS.say("left.out", links));
    }

    /** Those not held that move, the furthest first. */
    public static List<FactorChange> furthestFirst(FcmResult result) {
        return result.factors().stream()
                .filter(change -> !change.held())
                .filter(change -> change.direction().filter(d -> d.sign() != 0).isPresent())
                .sorted(Comparator.comparingDouble((FactorChange change) -> -Math.abs(change.difference())))
                .toList();
    }

    private static Stream<String> said(List<String> agreed, boolean nothingMoves) {
        if (nothingMoves) {
            return Stream.of(WORDS.say("headline.nothing"));
        }
        return agreed.isEmpty()
                ? Stream.empty()
                : Stream.of(WORDS.say("headline", Phrases.capital(Phrases.list(agreed))));
    }

    private static String unsettled(FcmResult result) {
        Settling end = result.baseline().converged() ? result.run() : result.baseline();
        return end.period() > 1 ? WORDS.say("headline.swings") : WORDS.say("headline.restless", end.iterations());
    }

    private static String moreOrLess(FactorChange change, SystemMap map) {
        String factor = Phrases.within(map, change.factor());
        return WORDS.say(change.difference() > 0 ? "more" : "less", factor);
    }

    private static String clamp(Clamp clamp) {
        return switch (clamp) {
            case Clamp.At at -> WORDS.say("clamp.level", at.level());
            case Clamp.Way way -> WORDS.say("clamp.way", way.share());
            case Clamp.Push push -> WORDS.say("clamp.", push);
        };
    }

    private static void add(List<String> clauses, String key, int rules) {
        if (rules > 0) {
            clauses.add(WORDS.say(key, rules));
        }
    }
}
