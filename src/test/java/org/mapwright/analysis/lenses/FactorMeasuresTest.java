package org.mapwright.analysis.lenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mapwright.testing.TextMap.factor;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Oracles;
import org.mapwright.analysis.loops.LoopCounts;
import org.mapwright.analysis.structure.DriverClass;
import org.mapwright.map.SystemMap;

/** Every figure of every factor of the two invented maps; the source is named in {@link Oracles}. */
class FactorMeasuresTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # factor, in, out, reach2Out, reachAllOut, reachAllIn, betweenness, normalised, harmonicOut, katzOut, reversePageRank, core, reinforcing, balancing, undetermined, class
            poverty, 0, 1, 3, 8, 0, 0.0, 0.0, 3.5, 1.1234593658, 0.0611325949, 1, 0, 0, 0, DISPENSABLE
            stress, 3, 2, 5, 7, 10, 25.0, 0.2777777778, 4.1666666667, 1.2345936577, 0.1170322439, 2, 1, 0, 1, NEUTRAL
            housing insecurity, 0, 1, 3, 8, 0, 0.0, 0.0, 3.5, 1.1234593658, 0.0611325949, 1, 0, 0, 0, DISPENSABLE
            stigma, 1, 1, 3, 7, 10, 6.0, 0.0666666667, 3.1166666667, 1.1233590641, 0.0830593739, 2, 0, 1, 0, NEUTRAL
            help seeking, 3, 2, 5, 7, 10, 45.0, 0.5, 4.0833333333, 1.2335906406, 0.1944208757, 2, 1, 1, 1, INDISPENSABLE
            ips support, 1, 2, 4, 7, 10, 23.0, 0.2555555556, 3.9166666667, 1.2235705001, 0.0972465631, 2, 1, 0, 1, DISPENSABLE
            parent sensitivity, 2, 1, 2, 7, 10, 15.0, 0.1666666667, 2.7333333333, 1.1123459366, 0.0799361648, 2, 1, 0, 1, INDISPENSABLE
            child wellbeing, 1, 1, 3, 7, 10, 12.0, 0.1333333333, 3.1666666667, 1.1234593658, 0.0611325949, 2, 1, 0, 1, NEUTRAL
            trust in services, 2, 1, 3, 7, 10, 10.0, 0.1111111111, 3.1166666667, 1.1233590641, 0.0830593739, 2, 1, 0, 0, NEUTRAL
            social work contact, 1, 1, 2, 7, 10, 9.0, 0.1, 2.7, 1.1123359064, 0.0985739269, 2, 0, 1, 0, NEUTRAL
            community groups, 0, 1, 2, 8, 0, 0.0, 0.0, 3.0333333333, 1.1123359064, 0.063273693, 1, 0, 0, 0, DISPENSABLE
            """)
    void everyFigureOfGlasgowIsThatOfNetworkx(String row) {
        check(Oracles.GLASGOW, row);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # factor, in, out, reach2Out, reachAllOut, reachAllIn, betweenness, normalised, harmonicOut, katzOut, reversePageRank, core, reinforcing, balancing, undetermined, class
            poverty, 0, 1, 3, 6, 0, 0.0, 0.0, 2.9166666667, 1.1223447907, 0.0705718297, 1, 0, 0, 0, DISPENSABLE
            stress, 3, 2, 4, 5, 11, 17.0, 0.1545454545, 3.3333333333, 1.2234479068, 0.1147168713, 2, 1, 1, 0, NEUTRAL
            housing insecurity, 0, 1, 3, 6, 0, 0.0, 0.0, 2.9166666667, 1.1223447907, 0.0705718297, 1, 0, 0, 0, DISPENSABLE
            racism, 0, 1, 2, 6, 0, 0.0, 0.0, 2.45, 1.1112224459, 0.058764401, 1, 0, 0, 0, DISPENSABLE
            trust in services, 3, 1, 2, 5, 11, 16.0, 0.1454545455, 2.2833333333, 1.1122244589, 0.0730435934, 2, 1, 0, 0, NEUTRAL
            stigma, 0, 1, 2, 6, 0, 0.0, 0.0, 2.6166666667, 1.1122244589, 0.0730435934, 1, 0, 0, 0, DISPENSABLE
            help seeking, 3, 1, 3, 5, 11, 31.0, 0.2818181818, 2.5833333333, 1.1222445894, 0.1234407432, 2, 1, 1, 0, INDISPENSABLE
            ips support, 1, 2, 4, 5, 11, 25.0, 0.2272727273, 3.3333333333, 1.2224458938, 0.1004376789, 2, 1, 1, 0, NEUTRAL
            parent sensitivity, 2, 1, 2, 5, 11, 17.0, 0.1545454545, 2.2833333333, 1.1122344791, 0.0980547715, 2, 1, 1, 0, INDISPENSABLE
            child wellbeing, 1, 1, 3, 5, 11, 11.0, 0.1, 2.5833333333, 1.1223447907, 0.0705718297, 2, 1, 1, 0, NEUTRAL
            temporary accommodation moves, 0, 1, 2, 7, 0, 0.0, 0.0, 2.5928571429, 1.1111222446, 0.088018457, 1, 0, 0, 0, NEUTRAL
            community groups, 1, 1, 2, 6, 1, 6.0, 0.0545454545, 2.45, 1.1112224459, 0.058764401, 1, 0, 0, 0, NEUTRAL
            """)
    void everyFigureOfLondonIsThatOfNetworkx(String row) {
        check(Oracles.LONDON, row);
    }

    private static void check(SystemMap map, String row) {
        String[] cells = row.split(",\\s*", -1);
        FactorMeasures measured = Analysed.map(map).factors().stream()
                .filter(f -> f.factor().equals(factor(cells[0])))
                .findFirst()
                .orElseThrow();
        LoopCounts loops = measured.loops();
        assertThat(List.of(
                        measured.inDegree(),
                        measured.outDegree(),
                        measured.out().withinTwo(),
                        measured.out().all(),
                        measured.in().all(),
                        measured.coreNumber(),
                        loops.reinforcing(),
                        loops.balancing(),
                        loops.undetermined()))
                .isEqualTo(IntStream.of(1, 2, 3, 4, 5, 11, 12, 13, 14)
                        .mapToObj(i -> Integer.valueOf(cells[i]))
                        .toList());
        assertThat(measured.betweenness()).isCloseTo(Double.parseDouble(cells[6]), CLOSE);
        assertThat(measured.betweennessNormalised()).isCloseTo(Double.parseDouble(cells[7]), CLOSE);
        assertThat(measured.out().harmonic()).isCloseTo(Double.parseDouble(cells[8]), CLOSE);
        assertThat(measured.katzOut()).isCloseTo(Double.parseDouble(cells[9]), CLOSE);
        assertThat(measured.reversePageRank()).isCloseTo(Double.parseDouble(cells[10]), CLOSE);
        assertThat(measured.driverClass()).isEqualTo(DriverClass.valueOf(cells[15]));
    }
}
