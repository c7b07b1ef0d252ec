package org.mapwright.analysis.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mapwright.analysis.research.BonacichPower;
import org.mapwright.analysis.research.Communities;
import org.mapwright.analysis.research.Dematel;
import org.mapwright.analysis.research.Micmac;
import org.mapwright.analysis.research.Quadrant;
import org.mapwright.analysis.research.ResearchWords;
import org.mapwright.analysis.research.StructuralHoles;
import org.mapwright.analysis.research.TriadCensus;
import org.mapwright.analysis.ui.Sheet.Column;
import org.mapwright.analysis.ui.Sheet.Line;
import org.mapwright.value.Words;

/** The research set as tables. */
final class ResearchSheets {

    private static final Words WORDS = Words.of("figures");

    private ResearchSheets() {}

    static Sheet micmac(Studied studied, Micmac micmac) {
        return Sheet.of(
                "micmac",
                WORDS.say("name.", Topic.MICMAC),
                List.of(
                        factor(),
                        Column.numbers(WORDS.say("head.influence"), "influence"),
                        Column.numbers(WORDS.say("head.dependence"), "dependence"),
                        Column.words(WORDS.say("head.quadrant"), "quadrant"),
                        Column.numbers(WORDS.say("head.indirect.influence", micmac.power()), "indirectInfluence"),
                        Column.numbers(WORDS.say("head.indirect.dependence", micmac.power()), "indirectDependence"),
                        Column.words(WORDS.say("head.indirect.quadrant"), "indirectQuadrant")),
                micmac.factors().stream()
                        .map(one -> studied.line(
                                one.factor(),
                                Cell.amount(one.influence()),
                                Cell.amount(one.dependence()),
                                quadrant(one.direct()),
                                Cell.amount(one.indirectInfluence()),
                                Cell.amount(one.indirectDependence()),
                                quadrant(one.indirect())))
                        .toList());
    }

    static Sheet dematel(Studied studied, Dematel dematel) {
        return Sheet.of(
                "dematel",
                WORDS.say("name.", Topic.DEMATEL),
                List.of(
                        factor(),
                        Column.numbers(WORDS.say("head.prominence"), "prominence"),
                        Column.numbers(WORDS.say("head.relation"), "relation"),
                        Column.numbers(WORDS.say("head.given"), "given"),
                        Column.numbers(WORDS.say("head.received"), "received")),
                dematel.factors().stream()
                        .map(one -> studied.line(
                                one.factor(),
                                Cell.amount(one.prominence()),
                                Cell.amount(one.relation()),
                                Cell.amount(one.given()),
                                Cell.amount(one.received())))
                        .toList());
    }

    static Sheet bonacich(Studied studied, BonacichPower power) {
        return Sheet.of(
                "bonacich",
                WORDS.say("name.", Topic.BONACICH),
                List.of(factor(), Column.numbers(WORDS.say("head.power"), "power")),
                power.scores().stream()
                        .map(one -> studied.line(one.factor(), Cell.amount(one.power())))
                        .toList());
    }

    static Sheet holes(Studied studied, StructuralHoles holes) {
        return Sheet.of(
                "structuralHoles",
                WORDS.say("name.", Topic.STRUCTURAL_HOLES),
                List.of(
                        factor(),
                        Column.numbers(WORDS.say("head.neighbours"), "neighbours"),
                        Column.numbers(WORDS.say("head.effective"), "effectiveSize"),
                        Column.numbers(WORDS.say("head.efficiency"), "efficiency"),
                        Column.numbers(WORDS.say("head.constraint"), "constraint"),
                        Column.numbers(WORDS.say("head.hierarchy"), "hierarchy")),
                holes.factors().stream()
                        .map(one -> studied.line(
                                one.factor(),
                                Cell.amount(one.neighbours()),
                                Cell.amount(one.effectiveSize()),
                                Cell.amount(one.efficiency()),
                                Cell.amount(one.constraint()),
                                Cell.amount(one.hierarchy())))
                        .toList());
    }

    /** A line a factor, with the number of its community. */
    static Sheet communities(Studied studied, Communities communities) {
        List<Line> lines = new ArrayList<>();
        for (int number = 1; number <= communities.communities().size(); number++) {
            Integer community = number;
            communities
                    .communities()
                    .get(number - 1)
                    .forEach(factor -> lines.add(studied.line(factor, Cell.amount(community))));
        }
        return Sheet.of(
                "communities",
                WORDS.say("name.", Topic.COMMUNITIES),
                List.of(factor(), Column.numbers(WORDS.say("head.community"), "community")),
                lines);
    }

    static Sheet triads(TriadCensus census) {
        return Sheet.of(
                "triadCensus",
                WORDS.say("name.", Topic.TRIADS),
                List.of(
                        Column.words(WORDS.say("head.triad"), "triad"),
                        Column.numbers(WORDS.say("head.count"), "count")),
                census.counts().entrySet().stream()
                        .map(count -> new Line("", List.of(Cell.words(count.getKey()), Cell.amount(count.getValue()))))
                        .toList());
    }

    static Column factor() {
        return Column.words(WORDS.say("head.factor"), "id", "label");
    }

    private static Cell quadrant(Quadrant quadrant) {
        return Cell.words(ResearchWords.name(quadrant), quadrant.name().toLowerCase(Locale.ROOT));
    }
}
