package org.mapwright.shell.cli;

import java.util.List;
import java.util.stream.Stream;
import org.mapwright.analysis.stability.FactorStability;
import org.mapwright.analysis.stability.Figure;
import org.mapwright.analysis.stability.FigureStability;
import org.mapwright.analysis.stability.Stability;
import org.mapwright.map.FactorId;

/** What redrawings say of the factors, as columns: four for each figure, none without redrawings. */
final class StabilityColumns {

    private final List<FigureStability> figures;

    StabilityColumns(Stability stability) {
        this.figures = Stream.of(Figure.values())
                .flatMap(figure -> stability.by(figure).stream())
                .toList();
    }

    List<String> names() {
        return figures.stream()
                .map(found -> found.figure().field())
                .flatMap(name ->
                        Stream.of(name + "Rank", name + "ProbabilityTop", name + "RankLow90", name + "RankHigh90"))
                .toList();
    }

    List<Object> of(FactorId factor) {
        return figures.stream()
                .map(found -> found.of(factor))
                .flatMap(StabilityColumns::cells)
                .toList();
    }

    private static Stream<Object> cells(FactorStability factor) {
        return Stream.of(factor.rank(), factor.probabilityTop(), factor.low(), factor.high());
    }
}
