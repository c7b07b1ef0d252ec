package org.mapwright.analysis.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mapwright.analysis.depth.Depth;
import org.mapwright.analysis.depth.DepthWords;
import org.mapwright.analysis.depth.Portfolio;
import org.mapwright.analysis.loops.FeedbackLoop;
import org.mapwright.analysis.loops.LoopWords;
import org.mapwright.analysis.stability.StabilityWords;
import org.mapwright.analysis.stability.UncertainLink;
import org.mapwright.analysis.structure.Structure;
import org.mapwright.analysis.ui.Sheet.Column;
import org.mapwright.analysis.ui.Sheet.Line;
import org.mapwright.map.FactorId;
import org.mapwright.value.Words;

/** What is told of the drawing as a whole, as tables. */
final class DrawingSheets {

    private static final Words WORDS = Words.of("figures");

    private DrawingSheets() {}

    static Sheet shape(Studied studied) {
        Structure shape = studied.analysis().structure();
        return Sheet.of(
                "structure",
                WORDS.say("name.", Topic.SHAPE),
                List.of(
                        Column.words(WORDS.say("head.index"), "index"),
                        Column.numbers(WORDS.say("head.value"), "value"),
                        Column.words(WORDS.say("head.which"), "factors")),
                List.of(
                        line("factors", studied.map().factors().size(), ""),
                        line("links", studied.map().links().size(), ""),
                        line("density", shape.density(), ""),
                        line("reciprocity", shape.reciprocity(), ""),
                        new Line(
                                "",
                                List.of(
                                        index("complexity"),
                                        shape.complexity().map(Cell::amount).orElse(Cell.nothing()),
                                        Cell.words(
                                                shape.complexity().isPresent()
                                                        ? ""
                                                        : WORDS.say("shape.no.transmitters")))),
                        line("hierarchyIndex", shape.hierarchyIndex(), ""),
                        line(studied, "transmitters", shape.transmitters()),
                        line(studied, "receivers", shape.receivers()),
                        line(studied, "articulationPoints", shape.articulationPoints()),
                        line("bridges", shape.bridges().size(), bridges(studied, shape)),
                        line("stronglyConnectedComponents", shape.components().size(), largest(studied, shape))));
    }

    private static Line line(Studied studied, String field, List<FactorId> factors) {
        return line(field, factors.size(), names(studied, factors));
    }

    private static Line line(String field, Number value, String which) {
        return new Line("", List.of(index(field), Cell.amount(value), Cell.words(which)));
    }

    private static Cell index(String field) {
        return Cell.words(WORDS.say("shape." + field.toLowerCase(Locale.ROOT)), field);
    }

    private static String names(Studied studied, List<FactorId> factors) {
        return String.join("; ", factors.stream().map(studied::label).toList());
    }

    private static String bridges(Studied studied, Structure shape) {
        return String.join(
                "; ",
                shape.bridges().stream()
                        .map(bridge -> studied.label(bridge.one()) + " - " + studied.label(bridge.other()))
                        .toList());
    }

    /** The largest set that goes round; the others are single factors or smaller. */
    private static String largest(Studied studied, Structure shape) {
        return shape.components().stream()
                .findFirst()
                .filter(members -> members.size() > 1)
                .map(members -> WORDS.say("shape.largest", members.size(), names(studied, members)))
                .orElse("");
    }

    static Sheet loops(Studied studied) {
        List<Line> lines = new ArrayList<>();
        List<FeedbackLoop> loops = studied.analysis().independent().loops();
        for (int at = 0; at < loops.size(); at++) {
            FeedbackLoop loop = loops.get(at);
            lines.add(new Line(
                    String.valueOf(at),
                    List.of(
                            Cell.words(LoopWords.name(loop, studied.map()), names(studied, loop.factors())),
                            Cell.words(
                                    LoopWords.kind(loop.kind()),
                                    loop.kind().name().toLowerCase(Locale.ROOT)),
                            Cell.amount(loop.length()),
                            Cell.words(LoopWords.story(loop, studied.map())))));
        }
        return Sheet.of(
                "independentSet",
                WORDS.say("name.", Topic.LOOP_SET),
                List.of(
                        Column.words(WORDS.say("head.loop"), "factors"),
                        Column.words(WORDS.say("head.kind"), "kind"),
                        Column.numbers(WORDS.say("head.length"), "length"),
                        Column.words(WORDS.say("head.story"), "story")),
                lines);
    }

    static Sheet ask(Studied studied, List<UncertainLink> links) {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < links.size(); at++) {
            UncertainLink link = links.get(at);
            lines.add(new Line(
                    String.valueOf(at),
                    List.of(
                            Cell.words(
                                    WORDS.say("ask.link", studied.label(link.cause()), studied.label(link.effect())),
                                    studied.label(link.cause()),
                                    studied.label(link.effect())),
                            Cell.amount(link.loopsFlipped()),
                            link.netEffectsFlipped().isPresent()
                                    ? Cell.amount(link.netEffectsFlipped().getAsInt())
                                    : Cell.nothing(),
                            Cell.amount(link.topChanged()),
                            Cell.words(StabilityWords.ask(link, studied.map())))));
        }
        return Sheet.of(
                "uncertainLinks",
                WORDS.say("name.", Topic.ASK),
                List.of(
                        Column.words(WORDS.say("head.link"), "cause", "effect"),
                        Column.numbers(WORDS.say("head.loops.flipped"), "loopsFlipped"),
                        Column.numbers(WORDS.say("head.effects.flipped"), "netEffectsFlipped"),
                        Column.numbers(WORDS.say("head.top.changed"), "topChanged"),
                        Column.words(WORDS.say("head.question"), "question")),
                lines);
    }

    static Sheet depth(Studied studied, Portfolio portfolio) {
        List<Line> lines = new ArrayList<>();
        portfolio.byLevel().forEach((level, actions) -> lines.add(level(studied, level, actions)));
        lines.add(level(studied, "open", WORDS.say("depth.open"), "", portfolio.open()));
        lines.add(level(studied, "unclear", WORDS.say("depth.unclear"), "", portfolio.unclear()));
        return Sheet.of(
                "portfolio",
                WORDS.say("name.", Topic.DEPTH),
                List.of(
                        Column.words(WORDS.say("head.level"), "level"),
                        Column.numbers(WORDS.say("head.actions"), "count"),
                        Column.words(WORDS.say("head.means"), "means"),
                        Column.words(WORDS.say("head.which.actions"), "actions")),
                lines);
    }

    private static Line level(Studied studied, Depth level, List<FactorId> actions) {
        String field = level.name().toLowerCase(Locale.ROOT);
        return level(studied, field, DepthWords.name(level), DepthWords.meaning(level), actions);
    }

    private static Line level(Studied studied, String field, String name, String means, List<FactorId> actions) {
        return new Line(
                "",
                List.of(
                        Cell.words(name, field),
                        Cell.amount(actions.size()),
                        Cell.words(means),
                        Cell.words(names(studied, actions))));
    }
}
