package org.mapwright.analysis.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mapwright.analysis.Phrases;
import org.mapwright.analysis.paths.CausalPath;
import org.mapwright.analysis.paths.PathSearch;
import org.mapwright.map.FactorId;
import org.mapwright.map.Polarity;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** Reads out which outcomes lead to each other, those that pull apart first. */
final class TradeOffWords {

    private static final Words WORDS = Words.of("questions");

    private final PathSearch search;
    private final Names names;

    TradeOffWords(PathSearch search, SystemMap map) {
        this.search = search;
        this.names = new Names(map);
    }

    String sentence() {
        List<Pair> pairs = pairs();
        List<String> clauses = new ArrayList<>(
                pairs.stream().limit(Names.NAMED).map(this::clause).toList());
        if (pairs.size() > Names.NAMED) {
            clauses.add(WORDS.say("pairs.more", pairs.size() - Names.NAMED));
        }
        int apart = (int)
                pairs.stream().filter(pair -> pair.effect() == Effect.LESS).count();
        String said = WORDS.say("flow", Phrases.clauses(clauses));
        if (apart == 0) {
            return said;
        }
        return said + " "
                + (pairs.size() == 1 ? WORDS.say("pairs.apart.only") : WORDS.say("pairs.apart", apart, pairs.size()));
    }

    /** What the ways from one outcome to another come to; in the order in which they are told. */
    private enum Effect {
        LESS,
        EITHER,
        MORE
    }

    private record Pair(FactorId from, FactorId to, Effect effect) {}

    private List<Pair> pairs() {
        Map<List<FactorId>, List<CausalPath>> between = new LinkedHashMap<>();
        search.paths()
                .forEach(path -> between.computeIfAbsent(List.of(path.from(), path.to()), ends -> new ArrayList<>())
                        .add(path));
        return between.entrySet().stream()
                .map(ways -> new Pair(ways.getKey().getFirst(), ways.getKey().getLast(), effect(ways.getValue())))
                .sorted(Comparator.comparing(Pair::effect))
                .toList();
    }

    private static Effect effect(List<CausalPath> ways) {
        if (ways.stream().allMatch(way -> way.sign() == Polarity.POSITIVE)) {
            return Effect.MORE;
        }
        return ways.stream().allMatch(way -> way.sign() == Polarity.NEGATIVE) ? Effect.LESS : Effect.EITHER;
    }

    private String clause(Pair pair) {
        String from = names.amount(true, pair.from());
        return switch (pair.effect()) {
            case LESS -> WORDS.say("pair", from, names.amount(false, pair.to()));
            case MORE -> WORDS.say("pair", from, names.amount(true, pair.to()));
            case EITHER -> WORDS.say("pair.either", from, names.bold(pair.to()));
        };
    }
}
