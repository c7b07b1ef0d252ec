package org.mapwright.exchange.poster;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A rectangle on the map, in its pixels. */
public record PosterFrame(double left, double top, double width, double height) {

    private static final int STEPS = 8;

    /** The smallest around all boxes and lines; a point where there are none. */
    static PosterFrame around(Collection<PosterBox> boxes, Collection<PosterCurve> curves) {
        DoubleSummaryStatistics x = DoubleStream.concat(
                        boxes.stream().flatMapToDouble(b -> DoubleStream.of(b.left(), b.left() + b.width())),
                        curves.stream()
                                .flatMapToDouble(c -> IntStream.rangeClosed(0, STEPS)
                                        .mapToDouble(
                                                i -> c.at((double) i / STEPS).x())))
                .summaryStatistics();
        DoubleSummaryStatistics y = DoubleStream.concat(
                        boxes.stream().flatMapToDouble(b -> DoubleStream.of(b.top(), b.top() + b.height())),
                        curves.stream()
                                .flatMapToDouble(c -> IntStream.rangeClosed(0, STEPS)
                                        .mapToDouble(
                                                i -> c.at((double) i / STEPS).y())))
                .summaryStatistics();
        return boxes.isEmpty()
                ? new PosterFrame(0, 0, 0, 0)
                : new PosterFrame(x.getMin(), y.getMin(), x.getMax() - x.getMin(), y.getMax() - y.getMin());
    }

    PosterFrame widened(double by) {
        return new PosterFrame(left - by, top - by, width + 2 * by, height + 2 * by);
    }
}
