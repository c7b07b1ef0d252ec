package org.mapwright.shell.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What several rounds measured: the one in the middle, the least and the most. */
public record Figure(double median, double least, double most) {

    static Figure of(List<Timed> rounds, ToDoubleFunction<Timed> clock) {
        return of(rounds.stream().mapToDouble(clock).toArray());
    }

    static Figure of(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Figure(median, sorted[0], sorted[sorted.length - 1]);
    }
}
