package org.mapwright.analysis.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapwright.testing.TextMap.factor;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.analysis.Analysed;
import org.mapwright.analysis.Oracles;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.research.Micmac.Ending;
import org.mapwright.analysis.research.Micmac.Parameters;
import org.mapwright.analysis.research.Micmac.Standing;
import org.mapwright.map.SystemMap;

/** The figures of the two invented maps are those of numpy ({@link Oracles}); the power at which they settle too. */
class MicmacTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # factor, direct influence, direct dependence, indirect influence, indirect dependence (k = 34)
            poverty, 1, 0, 111081, 0
            stress, 2, 3, 159580, 96702
            housing insecurity, 1, 0, 111081, 0
            stigma, 1, 1, 102265, 113603
            help seeking, 2, 3, 141079, 221239
            ips support, 2, 1, 128787, 171426
            parent sensitivity, 1, 2, 79418, 174482
            child wellbeing, 1, 1, 111081, 127100
            trust in services, 1, 2, 102265, 113603
            social work contact, 1, 1, 71472, 171426
            community groups, 1, 0, 71472, 0
            """)
    void everyFigureOfGlasgowIsThatOfNumpy(String label, int out, int in, BigInteger from, BigInteger to) {
        check(Oracles.GLASGOW, label, out, in, from, to);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # factor, direct influence, direct dependence, indirect influence, indirect dependence (k = 23)
            poverty, 1, 0, 349, 0
            stress, 2, 3, 476, 510
            housing insecurity, 1, 0, 349, 0
            racism, 1, 0, 192, 0
            trust in services, 1, 3, 249, 461
            stigma, 1, 0, 249, 0
            help seeking, 1, 3, 293, 657
            ips support, 2, 1, 419, 515
            parent sensitivity, 1, 2, 264, 830
            child wellbeing, 1, 1, 349, 544
            temporary accommodation moves, 1, 0, 136, 0
            community groups, 1, 1, 192, 0
            """)
    void everyFigureOfLondonIsThatOfNumpy(String label, int out, int in, BigInteger from, BigInteger to) {
        check(Oracles.LONDON, label, out, in, from, to);
    }

    private static void check(SystemMap map, String label, int out, int in, BigInteger from, BigInteger to) {
        Standing standing = standing(of(CausalGraph.of(map), 100), label);
        assertThat(standing.influence()).isEqualTo(out);
        assertThat(standing.dependence()).isEqualTo(in);
        assertThat(standing.indirectInfluence()).isEqualTo(from);
        assertThat(standing.indirectDependence()).isEqualTo(to);
    }

    @Test
    void theRanksSettleAsLateAsNumpySays() {
        assertThat(of(CausalGraph.of(Oracles.GLASGOW), 100).power()).isEqualTo(34);
        assertThat(of(CausalGraph.of(Oracles.LONDON), 100).power()).isEqualTo(23);
        assertThat(of(CausalGraph.of(Oracles.LONDON), 100).ending()).isEqualTo(Ending.SETTLED);
    }

    @Test
    void atEightItStopsAndSaysThatTheOrderIsNotStable() {
        Micmac micmac = of(CausalGraph.of(Oracles.GLASGOW), Parameters.DEFAULT.mostPower());

        assertThat(micmac.power()).isEqualTo(8);
        assertThat(micmac.ending()).isEqualTo(Ending.NOT_SETTLED);
        assertThat(micmac.isStable()).isFalse();
    }

    /** By hand: out 2 1 1 0 and in 0 1 2 1 have the mean 1, so only what is above 1 is high. */
    @Test
    void quadrantsLieAboveAndBelowTheMean() {
        Micmac micmac = of(Analysed.graph("a -+> b -+> c -+> d; a -+> c"), 1);

        assertThat(micmac.factors())
                .extracting(Standing::direct)
                .containsExactly(Quadrant.DRIVER, Quadrant.AUTONOMOUS, Quadrant.DEPENDENT, Quadrant.AUTONOMOUS);
    }

    /** By hand: h has two ways out and two in, the other four one each at most; the means are 4/5. */
    @Test
    void whatPassesOnIsARelay() {
        Micmac micmac = of(Analysed.graph("a -+> h; b -+> h; h -+> c; h -+> d"), 1);

        assertThat(standing(micmac, "h").direct()).isEqualTo(Quadrant.RELAY);
        assertThat(standing(micmac, "a").direct()).isEqualTo(Quadrant.DRIVER);
        assertThat(standing(micmac, "c").direct()).isEqualTo(Quadrant.DEPENDENT);
    }

    /** By hand: a chain of four factors has one way of three links and none of four. */
    @Test
    void withoutLoopsItEndsAtTheLongestWay() {
        Micmac micmac = of(Analysed.graph("a -+> b -+> c -+> d"), 8);

        assertThat(micmac.power()).isEqualTo(3);
        assertThat(micmac.ending()).isEqualTo(Ending.NO_LONGER_WAYS);
        assertThat(micmac.factors())
                .extracting(Standing::indirectInfluence)
                .containsExactly(BigInteger.ONE, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);
    }

    /** Every factor of the twelve begins 11 to the power of k ways; beyond 2^63 from k = 19 on. */
    @Test
    void countsOutgrowEveryFixedSize() {
        Ways ways = Ways.ofOne(Analysed.complete(12).compact());
        for (int k = 2; k <= 30; k++) {
            ways = ways.longer(Analysed.complete(12).compact());
        }

        assertThat(ways.from()).containsOnly(BigInteger.valueOf(11).pow(30));
    }

    @Test
    void mapsWithoutLinksHaveNoWays() {
        assertThat(of(Analysed.graph("a; b"), 8).ending()).isEqualTo(Ending.NO_LONGER_WAYS);
        assertThat(of(Analysed.graph("a; b"), 8).power()).isZero();
        assertThat(of(Analysed.graph("a; b"), 8).factors())
                .extracting(Standing::indirect)
                .containsOnly(Quadrant.AUTONOMOUS);
    }

    @Test
    void aPowerOutsideItsRangeIsRefused() {
        assertThatThrownBy(() -> new Parameters(0)).hasMessageContaining("[1, 100]: 0");
        assertThatThrownBy(() -> new Parameters(101)).hasMessageContaining("[1, 100]: 101");
    }

    private static Micmac of(CausalGraph graph, int mostPower) {
        return Micmac.of(graph, new Parameters(mostPower), Termination.NEVER);
    }

    private static Standing standing(Micmac micmac, String label) {
        return micmac.factors().stream()
                .filter(standing -> standing.factor().equals(factor(label)))
                .findFirst()
                .orElseThrow();
    }
}
