package org.mapwright.analysis;

import org.jgrapht.alg.scoring.Coreness;

/**
 * The largest k for which the factor stands in a part of the drawing where each has at least k neighbours, arrowheads
 * ignored; by JGraphT. Source: Seidman 1983; Matula and Beck 1983. Cost: factors + links.
 */
final class CoreNumbers {

    private CoreNumbers() {}

    static int[] of(CompactGraph graph) {
        int[] numbers = new int[graph.size()];
        new Coreness<>(Undirected.graph(graph)).getScores().forEach((factor, k) -> numbers[factor] = k);
        return numbers;
    }
}
