package org.mapwright.analysis.lenses;

import org.jgrapht.alg.scoring.Coreness;
import org.mapwright.analysis.graph.CompactGraph;
import org.mapwright.analysis.graph.Undirected;

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
