package org.mapwright.analysis.stability;

import java.util.Arrays;

/**
 * Ranks factors: a place is 1 + the number of factors that score strictly higher. Scores are compared to 32 binary
 * digits (the total effect, which is come closer to, to 16), so that factors that stand alike are not told apart by
 * rounding.
 */
final class Places {

    private static final int DOUBLE_DIGITS = 52;
    private static final int KEPT = 32;
    private static final int KEPT_OF_EFFECTS = 16;

    private final double[] rounded;
    private final double[] ascending;

    Places(int factors) {
        rounded = new double[factors];
        ascending = new double[factors];
    }

    /** Fills in the places of the first {@code size} factors. */
    void rank(Figure figure, double[] scores, int size, int[] places) {
        int dropped = DOUBLE_DIGITS - (figure == Figure.TOTAL_EFFECT ? KEPT_OF_EFFECTS : KEPT);
        for (int i = 0; i < size; i++) {
            rounded[i] = round(scores[i], dropped);
        }
        System.arraycopy(rounded, 0, ascending, 0, size);
        Arrays.sort(ascending, 0, size);
        for (int i = 0; i < size; i++) {
            places[i] = 1 + size - notAbove(rounded[i], size);
        }
    }

    /** Rounds to the nearest number with that many fewer digits; scores are never negative. */
    private static double round(double score, int dropped) {
        long half = 1L << (dropped - 1);
        return Double.longBitsToDouble((Double.doubleToRawLongBits(score) + half) & -(1L << dropped));
    }

    private int notAbove(double score, int size) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
