package org.mapwright.analysis.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mapwright.testing.TextMap.map;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Oracles;
import org.mapwright.analysis.Termination;
import org.mapwright.map.SystemMap;

class NetEffectTableTest {

    /** By hand, alpha 1/2: a on b 1/2 x 1; b on c -1/2 x 2/3; a on c their product. */
    @Test
    void effectsMultiplyAlongAWayAndFadeByOneHalfAStep() {
        NetEffectTable table = of(map("a -+> b [3,2]; b --> c [2,2]"));

        assertThat(table.alpha()).isEqualTo(0.5);
        isRow(table, 0, List.of(0.0, 1 / 2.0, -1 / 6.0), List.of(0, 1, -1));
        isRow(table, 1, List.of(0.0, 0.0, -1 / 3.0), List.of(0, 0, -1));
        isRow(table, 2, List.of(0.0, 0.0, 0.0), List.of(0, 0, 0));
        assertThat(table.from().getFirst().total()).isCloseTo(2 / 3.0, within(1e-12));
    }

    /** By hand: 1/2 x 1 x 1/2 x 2/3 = 1/6 by way of b, and -1/2 x 1/3 = -1/6 straight; of the ways 1/3 in all. */
    @Test
    void waysThatCancelOutAreMixed() {
        NetEffectTable.Effects a =
                of(map("a -+> b [3,2]; b -+> c [2,2]; a --> c [1,2]")).from().getFirst();

        assertThat(a.effects().get(2)).isCloseTo(0, within(1e-12));
        assertThat(a.ways().get(2)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(a.sides()).containsExactly(0, 1, 0);
    }

    /**
     * By hand, W = [0 1; -1 0] and alpha 1/2: (I - W/2)^-1 W/2 = [-0.2 0.4; -0.4 -0.2]; without signs [1/3 2/3; 2/3 1/3].
     */
    @Test
    void aLoopComesBackToItsFactor() {
        NetEffectTable table = of(map("a -+> b [3,2]; b --> a [3,2]"));

        isRow(table, 0, List.of(-0.2, 0.4), List.of(-1, 1));
        isRow(table, 1, List.of(-0.4, -0.2), List.of(-1, -1));
        assertThat(table.from().getFirst().ways().get(1)).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(table.from().getFirst().total()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void anOpenLinkCountsAsNothing() {
        NetEffectTable table = of(map("a -?> b; b -+> c"));

        assertThat(table.from().getFirst().sides()).containsExactly(0, 0, 0);
        assertThat(table.from().get(1).sides()).containsExactly(0, 0, 1);
    }

    /** numpy 2.4.6: absolute row sums of inv(I - a W) @ (a W) off the diagonal, a = 0.5 (as in YardsticksTest). */
    @Test
    void theTotalsOfGlasgowAreThoseOfNumpy() {
        NetEffectTable table = of(Oracles.GLASGOW);

        assertThat(table.complete()).isTrue();
        assertThat(table.from().getFirst().total()).isCloseTo(0.954545455, within(1e-9));
        assertThat(table.from().get(5).total()).isCloseTo(1.522943723, within(1e-9));
    }

    @Test
    void aVeryLargeMapHasNoTableAndSaysSo() {
        NetEffectTable table = of(map(Analysed.random(new Random(5), 600, 3.0 / 600)));

        assertThat(table.complete()).isFalse();
        assertThat(table.from()).isEmpty();
        assertThat(table.alpha()).isBetween(0.0, 0.5);
    }

    @Test
    void anEmptyMapHasAnEmptyTable() {
        assertThat(of(map(""))).isEqualTo(new NetEffectTable(0.5, true, List.of()));
    }

    @Test
    void itCanBeCalledOff() {
        Assertions.assertThatThrownBy(() -> NetEffectTable.of(Oracles.GLASGOW, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    private static NetEffectTable of(SystemMap map) {
        return NetEffectTable.of(map, Termination.NEVER);
    }

    private static void isRow(NetEffectTable table, int from, List<Double> effects, List<Integer> sides) {
        NetEffectTable.Effects row = table.from().get(from);
        for (int on = 0; on < effects.size(); on++) {
            assertThat(row.effects().get(on)).as("on %d", on).isCloseTo(effects.get(on), within(1e-9));
        }
        assertThat(row.sides()).isEqualTo(sides);
    }
}
