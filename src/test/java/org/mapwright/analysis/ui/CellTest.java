package org.mapwright.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "12.3456, 12.35",
        "0.123456, 0.1235",
        "-2.5, -2.50",
        "0.00001234, 1.23E-5",
        "NaN, ''",
        "Infinity, ''"
    })
    void decimalsAreRoundedToWhatCanBeRead(double number, String text) {
        assertThat(Cell.amount(number).text()).isEqualTo(text);
    }

    @Test
    void countsStayWholeHoweverLargeAndFilesHaveThemExactly() {
        BigInteger ways = BigInteger.TEN.pow(400);

        assertThat(Cell.amount(1234).text()).isEqualTo("1,234");
        assertThat(Cell.amount(ways).exact()).isEqualTo(List.of(ways));
        assertThat(Cell.amount(ways).value()).hasValue(Double.MAX_VALUE);
    }

    @Test
    void wordsThatLookLikeAFormulaAreGuardedInFilesOnly() {
        assertThat(CsvText.of(Stream.of(Cell.words("=SUM(A1)").exact()))).isEqualTo("'=SUM(A1)\n");
        assertThat(Cell.words("=SUM(A1)").text()).isEqualTo("=SUM(A1)");
    }

    @ParameterizedTest
    @CsvSource({
        "Family support map, micmac, family-support-map-micmac-12345678",
        "Świat 2: Über?, betweennessRank, swiat-2-uber-betweenness-rank-12345678",
        "'', ask, ask-12345678"
    })
    void aFileIsCalledByMapFigureAndState(String title, String figure, String name) {
        assertThat(FigureFile.name(title, figure, "123456789abcdef")).isEqualTo(name);
    }

    @Test
    void sharesOfTheLargestNeverDivideByNothing() {
        var none = QuadrantPlot.Shares.of(List.of(BigInteger.ZERO, BigInteger.ZERO));
        var some = QuadrantPlot.Shares.of(List.of(BigInteger.ONE, BigInteger.TWO, BigInteger.ZERO));

        assertThat(none).isEqualTo(new QuadrantPlot.Shares(List.of(0.0, 0.0), 0));
        assertThat(some).isEqualTo(new QuadrantPlot.Shares(List.of(0.5, 1.0, 0.0), 0.5));
        assertThat(QuadrantPlot.Shares.of(List.of()).mean()).isZero();
    }
}
