package org.mapwright.analysis.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TauTest {

    /** Counted by hand: six pairs agree and four do not. */
    @Test
    void pairsThatAgreeCountAgainstThoseThatDoNot() {
        assertThat(tau(new int[] {1, 2, 3, 4, 5}, new int[] {3, 4, 1, 2, 5})).isCloseTo(0.2, within(1e-12));
    }

    /** By hand: four pairs agree, one is tied in each ranking: 4 / sqrt(5 x 5). */
    @Test
    void tiesCountForNeither() {
        assertThat(tau(new int[] {1, 2, 2, 4}, new int[] {1, 2, 3, 3})).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void aRankingInWhichAllStandAlikeAgreesWithNone() {
        assertThat(new Tau(new int[] {1, 1, 1}).with(new int[] {1, 2, 3})).isEmpty();
        assertThat(new Tau(new int[] {1, 2, 3}).with(new int[] {1, 1, 1})).isEmpty();
        assertThat(new Tau(new int[] {1}).with(new int[] {1})).isEmpty();
    }

    @Test
    void everyPairLookedAtGivesTheSame() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int factors = 2 + random.nextInt(30);
            int[] one = places(random, factors);
            int[] other = places(random, factors);
            double expected = byPairs(one, other);
            if (!Double.isNaN(expected)) {
                assertThat(tau(one, other)).as("seed %d", seed).isCloseTo(expected, within(1e-12));
            }
        }
    }

    private static double tau(int[] one, int[] other) {
        return new Tau(one).with(other).orElseThrow();
    }

    private static int[] places(Random random, int factors) {
        double[] scores =
                random.doubles(factors).map(score -> Math.floor(8 * score)).toArray();
        int[] places = new int[factors];
        new Places(factors).rank(Figure.OUT_DEGREE, scores, factors, places);
        return places;
    }

    private static double byPairs(int[] one, int[] other) {
        double agree = 0;
        double inOne = 0;
        double inOther = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < i; j++) {
                int first = Integer.compare(one[i], one[j]);
                int second = Integer.compare(other[i], other[j]);
                agree += first * second;
                inOne += Math.abs(first);
                inOther += Math.abs(second);
            }
        }
        return agree / Math.sqrt(inOne * inOther);
    }
}
