package org.mapwright.analysis.research;

/**
 * How much more is tied within communities than would be by chance, were every factor tied as strongly as it is but to
 * anybody: Q = sum over communities of inside / all - (ends / all ends)^2, in [-1/2, 1]; 0 without ties.
 *
 * <p>Source: Newman and Girvan 2004; weighted, Newman 2004.
 */
final class Modularity {

    private Modularity() {}

    /**
     * The modularity of a division.
     *
     * @param community of each factor a number from 0 up to the number of factors
     */
    static double of(Ties ties, int[] community) {
        double[] inside = new double[ties.size()];
        double[] ends = new double[ties.size()];
        double all = 0;
        for (int factor = 0; factor < ties.size(); factor++) {
            ends[community[factor]] += ties.total(factor);
            all += ties.total(factor) / 2;
            inside[community[factor]] += ties.own(factor);
            for (int i = 0; i < ties.others(factor).length; i++) {
                boolean together = community[ties.others(factor)[i]] == community[factor];
                inside[community[factor]] += together ? ties.weights(factor)[i] / 2 : 0;
            }
        }
        double sum = 0;
        for (int c = 0; c < inside.length && all > 0; c++) {
            sum += inside[c] / all - (ends[c] / (2 * all)) * (ends[c] / (2 * all));
        }
        return sum;
    }
}
