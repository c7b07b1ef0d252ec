package org.mapwright.analysis.stability;

import java.util.stream.IntStream;

/**
 * Links that join the same two factors once others are merged, read as the claims of one link are: the sign of most, a
 * tie is open; of those that share it, of all when none does, the mean strength.
 */
final class FallenTogether {

    private static final int SIGNS = 3;

    private final int from;
    private final int to;
    private final int[] count = new int[SIGNS];
    private final double[] strength = new double[SIGNS];

    FallenTogether(int from, int to) {
        this.from = from;
        this.to = to;
    }

    void add(int sign, double weight) {
        count[sign + 1]++;
        strength[sign + 1] += weight;
    }

    /** 1, -1, or 0 when it is open. */
    int sign() {
        int most = IntStream.of(count).max().orElse(0);
        int[] leading = IntStream.range(0, SIGNS).filter(i -> count[i] == most).toArray();
        return leading.length == 1 ? leading[0] - 1 : 0;
    }

    /** In (0, 1]. */
    double weight() {
        int slot = sign() + 1;
        return count[slot] > 0 ? strength[slot] / count[slot] : (strength[0] + strength[2]) / (count[0] + count[2]);
    }

    void drawOn(Drawing drawing) {
        drawing.add(from, to, sign(), weight());
    }
}
