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
        Optional<String> open = compared.opposed().stream()
                .findFirst()
                .map(change -> WORDS.say("headline.open", Phrases.within(map, change.factor())));
        List<String> sentences =
                Stream.concat(moving(compared, map).stream(), open.stream()).toList();
        return sentences.isEmpty() ? WORDS.say("headline.nothing") : String.join(" ", sentences);
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

    /** Under how many rules a factor goes its way when it stays under others: "under 3 of 4 rules". */
    public static Optional<String> weaker(Agreement agreement) {
        return agreement.isWeaker()
                ? Optional.of(WORDS.say("weaker", agreement.moving(), agreement.rules()))
                : Optional.empty();
    }

    /** How many of those that move stay under some of the rules; nothing when none does. */
    public static Optional<String> weakerOnes(RuleComparison compared) {
        int ones = (int) Stream.of(1, -1)
                .flatMap(sign -> compared.going(sign).stream())
                .filter(change -> compared.on(change.factor()).isWeaker())
                .count();
        return ones == 0 ? Optional.empty() : Optional.of(WORDS.say("weaker.ones", ones));
    }

    /** Where a factor goes: in the words of the rule asked for, or up or down when it moves under others only. */
    public static String way(FactorChange change, Agreement agreement) {
        return direction(change.direction()
                .filter(direction -> direction.sign() != 0)
                .orElse(agreement.sign() > 0 ? Direction.UP : Direction.DOWN));
    }

    /** How many links took no part because their sign is open; nothing when all did. */
    public static Optional<String> leftOut(FcmResult result) {
        int links = result.leftOut().size();
        return links == 0 ? Optional.empty() : Optional.of(WORDS.say("left.out", links));
    }

    /** What moves under every rule; when nothing does, what moves under some. */
    private static Optional<String> moving(RuleComparison compared, SystemMap map) {
        List<FactorChange> moving = Stream.of(1, -1)
                .flatMap(sign -> compared.going(sign).stream())
                .sorted(Comparator.comparingDouble(change -> -Math.abs(change.difference())))
                .toList();
        Optional<String> firm = named(moving, false, compared, map).map(names -> WORDS.say("headline", names));
        return firm.or(() -> named(moving, true, compared, map).map(names -> WORDS.say("headline.weaker", names)));
    }

    private static Optional<String> named(
            List<FactorChange> moving, boolean weaker, RuleComparison compared, SystemMap map) {
        List<String> names = moving.stream()
                .filter(change -> compared.on(change.factor()).isWeaker() == weaker)
                .limit(NAMED)
                .map(change -> moreOrLess(change, compared, map))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Phrases.capital(Phrases.list(names)));
    }

    private static String unsettled(FcmResult result) {
        Settling end = result.baseline().converged() ? result.run() : result.baseline();
        return end.period() > 1 ? WORDS.say("headline.swings") : WORDS.say("headline.restless", end.iterations());
    }

    private static String moreOrLess(FactorChange change, RuleComparison compared, SystemMap map) {
        String factor = Phrases.within(map, change.factor());
        return WORDS.say(compared.on(change.factor()).sign() > 0 ? "more" : "less", factor);
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
