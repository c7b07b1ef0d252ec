package org.mapwright.analysis.ui;

import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.analysis.MapAnalysis;
import org.mapwright.analysis.research.ResearchSet;
import org.mapwright.analysis.stability.DrawnScores;
import org.mapwright.analysis.stability.Figure;
import org.mapwright.analysis.stability.Stability;
import org.mapwright.analysis.ui.Sheet.Line;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

/** What is known of a map by now; what takes longer comes later. All of it is about the same content. */
record Studied(SystemMap map, MapAnalysis analysis, Optional<Worked> worked, Optional<Stability> stability) {

    /** What researchers ask for beyond the analysis. */
    record Worked(ResearchSet set, DrawnScores scores) {}

    String label(FactorId factor) {
        return map.labelOf(factor);
    }

    /** The factor as the first cell of a line; files have its id beside its label. */
    Cell name(FactorId factor) {
        return Cell.words(label(factor), factor.value(), label(factor));
    }

    /** A line that begins with the factor and is picked with it. */
    Line line(FactorId factor, Cell... cells) {
        return new Line(
                factor.value(),
                Stream.concat(Stream.of(name(factor)), Stream.of(cells)).toList());
    }

    /** What a figure says of the factor, once it is known. */
    Cell score(Figure figure, FactorId factor) {
        return worked.map(found -> found.scores().of(figure, factor))
                .filter(score -> score.isPresent())
                .map(score -> Cell.amount(score.getAsDouble()))
                .orElse(Cell.nothing());
    }

    /** What a file is called that takes this figure along. */
    String fileName(String figure) {
        return FigureFile.name(map.title().value(), figure, analysis.sha256());
    }
}
