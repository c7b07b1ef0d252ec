package org.mapwright.analysis.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mapwright.analysis.LinkPhrases;
import org.mapwright.analysis.Phrases;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.LinkId;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** Factors and links as they stand within an answer. */
final class Names {

    /** How many factors a list names before it only counts. */
    static final int NAMED = 3;

    private static final Words WORDS = Words.of("questions");

    private final SystemMap map;

    Names(SystemMap map) {
        this.map = map;
    }

    String bold(FactorId factor) {
        return ReadOut.bold(Phrases.within(map, factor));
    }

    String boldFirst(FactorId factor) {
        return ReadOut.bold(Phrases.capital(Phrases.within(map, factor)));
    }

    /** What the map is about and its outcomes stand bold wherever they are named. */
    String named(FactorId factor) {
        return matters(factor) ? bold(factor) : Phrases.within(map, factor);
    }

    /** "more peer support"; the name is bold. */
    String amount(boolean more, FactorId factor) {
        return LinkPhrases.amount(more, bold(factor));
    }

    /** Three of the factors, those that matter before the others, and how many more; they keep their order. */
    List<String> someThatMatter(List<FactorId> factors) {
        List<FactorId> picked = factors.stream()
                .sorted(Comparator.comparing((FactorId factor) -> !matters(factor)))
                .limit(NAMED)
                .toList();
        List<FactorId> order = Stream.concat(
                        factors.stream().filter(picked::contains),
                        factors.stream().filter(factor -> !picked.contains(factor)))
                .toList();
        return some(order, this::named);
    }

    /** Three of the factors as that says them, and how many more. */
    List<String> some(List<FactorId> factors, Function<FactorId, String> said) {
        List<String> names =
                new ArrayList<>(factors.stream().limit(NAMED).map(said).toList());
        if (factors.size() > NAMED) {
            names.add(Words.of("analysis").say("list.more", factors.size() - NAMED));
        }
        return names;
    }

    /** "sleep, stress or trust". */
    String either(List<FactorId> factors, Function<FactorId, String> said) {
        List<String> names = some(factors, said);
        return names.size() < 2
                ? Phrases.list(names)
                : WORDS.say(
                        "or",
                        String.join(Words.of("analysis").say("list.between"), names.subList(0, names.size() - 1)),
                        names.getLast());
    }

    /** "the link peer support to stress", or several. */
    String links(List<LinkId> links) {
        List<String> named = links.stream()
                .flatMap(id -> map.link(id).stream())
                .map(link -> WORDS.say("link", Phrases.within(map, link.cause()), Phrases.within(map, link.effect())))
                .toList();
        return WORDS.say("links", named.size(), Phrases.list(named));
    }

    /** Whether it is what the map is about, or an outcome. */
    boolean matters(FactorId factor) {
        return map.focal().filter(factor::equals).isPresent()
                || map.factor(factor)
                        .map(Factor::kind)
                        .filter(kind -> kind == FactorKind.OUTCOME)
                        .isPresent();
    }
}
