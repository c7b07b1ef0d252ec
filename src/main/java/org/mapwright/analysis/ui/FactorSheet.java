package org.mapwright.analysis.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.analysis.VotedAspects;
import org.mapwright.analysis.lenses.FactorMeasures;
import org.mapwright.analysis.stability.Figure;
import org.mapwright.analysis.stability.FigureStability;
import org.mapwright.analysis.stability.StabilityWords;
import org.mapwright.map.Aspect;
import org.mapwright.map.FactorId;
import org.mapwright.value.Words;

/**
 * All factors by all figures. The chosen figure stands first, and beside it, once the map has been redrawn, where
 * redrawings put each factor by it.
 */
final class FactorSheet {

    private static final Words WORDS = Words.of("figures");

    private final Studied studied;
    private final FactorColumn chosen;
    private final Optional<FigureStability> redrawn;
    private final List<FactorColumn> others;
    private final VotedAspects votes;
    private final List<Aspect> voted;

    private FactorSheet(Studied studied, FactorColumn chosen) {
        this.studied = studied;
        this.chosen = chosen;
        this.redrawn = studied.stability().flatMap(found -> chosen.figure().flatMap(found::by));
        this.others = Stream.of(FactorColumn.values())
                .filter(column -> column != chosen)
                .toList();
        this.votes = VotedAspects.of(studied.map());
        this.voted = Stream.of(Aspect.values())
                .filter(aspect -> !votes.nobodyVotedOn(aspect))
                .toList();
    }

    static Sheet of(Studied studied, FactorColumn chosen) {
        return new FactorSheet(studied, chosen).sheet();
    }

    private Sheet sheet() {
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(Sheet.Column.words(WORDS.say("head.factor"), "id", "label"));
        columns.add(chosen.column());
        redrawn.ifPresent(found -> columns.addAll(standColumns()));
        voted.forEach(aspect -> columns.add(votesOn(aspect)));
        others.forEach(column -> columns.add(column.column()));
        List<Sheet.Line> lines =
                studied.analysis().factors().stream().map(this::line).toList();
        String title = WORDS.say("name.", Topic.FACTORS);
        return new Sheet("factors-" + chosen.field(), title, columns, lines, Optional.of(1));
    }

    private List<Sheet.Column> standColumns() {
        String field = chosen.figure().map(Figure::field).orElse("");
        return List.of(
                Sheet.Column.defined(Definition.of(Topic.PLACE), field + "Place"),
                Sheet.Column.defined(Definition.of(Topic.PLACES), field + "RankLow90", field + "RankHigh90"),
                Sheet.Column.defined(Definition.of(Topic.MEAN_RANK), field + "Rank"),
                Sheet.Column.defined(Definition.of(Topic.SHARE_TOP), field + "ProbabilityTop"));
    }

    /** What the group said, beside what the drawing says. */
    private static Sheet.Column votesOn(Aspect aspect) {
        String field = aspect.name().toLowerCase(Locale.ROOT);
        return Sheet.Column.defined(Definition.of(aspect), field + "High", field + "Votes");
    }

    private Sheet.Line line(FactorMeasures factor) {
        List<Cell> cells = new ArrayList<>();
        cells.add(studied.name(factor.factor()));
        cells.add(chosen.of(factor, studied));
        redrawn.ifPresent(found -> cells.addAll(stand(found, factor.factor())));
        voted.forEach(aspect -> cells.add(Cell.votes(votes.counts(factor.factor(), aspect))));
        others.forEach(column -> cells.add(column.of(factor, studied)));
        return new Sheet.Line(factor.factor().value(), cells);
    }

    private List<Cell> stand(FigureStability found, FactorId factor) {
        var stands = found.of(factor);
        int top = studied.stability().map(one -> one.parameters().top()).orElse(0);
        return List.of(
                Cell.amount(stands.place()),
                Cell.places(
                        stands,
                        studied.map().factors().size(),
                        StabilityWords.place(
                                stands, top, studied.map().factors().size())),
                Cell.amount(stands.rank()),
                Cell.share(stands.probabilityTop()));
    }
}
