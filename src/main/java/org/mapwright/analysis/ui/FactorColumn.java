package org.mapwright.analysis.ui;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapwright.analysis.lenses.FactorMeasures;
import org.mapwright.analysis.stability.Figure;
import org.mapwright.value.Words;

/** The figures of a factor, in the order of the columns; files call them as the JSON of the command line does. */
enum FactorColumn {
    OUT_DEGREE("outDegree", Figure.OUT_DEGREE),
    IN_DEGREE("inDegree", Figure.IN_DEGREE),
    LEVERAGE_RATIO("leverageRatio", Figure.LEVERAGE_RATIO),
    REACH2_OUT("reach2Out", Figure.REACH2_OUT),
    REACH2_IN("reach2In", Figure.REACH2_IN),
    REACH_ALL_OUT("reachAllOut", Figure.REACH_ALL_OUT),
    REACH_ALL_IN("reachAllIn", Figure.REACH_ALL_IN),
    BETWEENNESS("betweenness", Figure.BETWEENNESS),
    BETWEENNESS_NORMALISED("betweennessNormalised", null),
    HARMONIC_OUT("harmonicOut", Figure.HARMONIC_OUT),
    HARMONIC_IN("harmonicIn", Figure.HARMONIC_IN),
    KATZ_OUT("katzOut", Figure.KATZ_OUT),
    REVERSE_PAGE_RANK("reversePageRank", Figure.REVERSE_PAGE_RANK),
    CORE_NUMBER("coreNumber", Figure.CORE_NUMBER),
    LOOPS("loops", Figure.LOOPS),
    LOOPS_REINFORCING("loopsReinforcing", Figure.LOOPS_REINFORCING),
    LOOPS_BALANCING("loopsBalancing", Figure.LOOPS_BALANCING),
    LOOPS_UNDETERMINED("loopsUndetermined", null),
    TOTAL_EFFECT("totalEffect", Figure.TOTAL_EFFECT),
    DRIVER_CLASS("driverClass", null);

    private static final Words WORDS = Words.of("figures");

    private final String field;
    private final Optional<Figure> figure;

    FactorColumn(String field, @Nullable Figure figure) {
        this.field = field;
        this.figure = Optional.ofNullable(figure);
    }

    String field() {
        return field;
    }

    /** What redrawings rank by it, if they do. */
    Optional<Figure> figure() {
        return figure;
    }

    Sheet.Column column() {
        Sheet.Column column = Sheet.Column.defined(Definition.of(this), field);
        return this == DRIVER_CLASS ? column.asWords() : column;
    }

    Cell of(FactorMeasures factor, Studied studied) {
        return switch (this) {
            case OUT_DEGREE -> Cell.amount(factor.outDegree());
            case IN_DEGREE -> Cell.amount(factor.inDegree());
            case LEVERAGE_RATIO -> Cell.amount((factor.outDegree() + 1.0) / (factor.inDegree() + 1.0));
            case REACH2_OUT -> Cell.amount(factor.out().withinTwo());
            case REACH2_IN -> Cell.amount(factor.in().withinTwo());
            case REACH_ALL_OUT -> Cell.amount(factor.out().all());
            case REACH_ALL_IN -> Cell.amount(factor.in().all());
            case BETWEENNESS -> Cell.amount(factor.betweenness());
            case BETWEENNESS_NORMALISED -> Cell.amount(factor.betweennessNormalised());
            case HARMONIC_OUT -> Cell.amount(factor.out().harmonic());
            case HARMONIC_IN -> Cell.amount(factor.in().harmonic());
            case KATZ_OUT -> Cell.amount(factor.katzOut());
            case REVERSE_PAGE_RANK -> Cell.amount(factor.reversePageRank());
            case CORE_NUMBER -> Cell.amount(factor.coreNumber());
            case LOOPS -> Cell.amount(factor.loops().total());
            case LOOPS_REINFORCING -> Cell.amount(factor.loops().reinforcing());
            case LOOPS_BALANCING -> Cell.amount(factor.loops().balancing());
            case LOOPS_UNDETERMINED -> Cell.amount(factor.loops().undetermined());
            case TOTAL_EFFECT -> studied.score(Figure.TOTAL_EFFECT, factor.factor());
            case DRIVER_CLASS ->
                Cell.words(
                        WORDS.say("driver.", factor.driverClass()),
                        factor.driverClass().name().toLowerCase(Locale.ROOT));
        };
    }
}
