package org.mapwright.shell.thumbnail;

import java.util.List;
import java.util.Locale;

/** The part of the plane that holds all boxes, with some air. */
record Frame(double left, double top, double right, double bottom) {

    private static final double AIR = 12;
    /** A map of two factors is not blown up. */
    private static final double LEAST_WIDTH = 600;

    private static final double LEAST_HEIGHT = 300;

    static Frame around(List<Box> boxes) {
        double left = boxes.stream().mapToDouble(Box::left).min().orElse(0);
        double top = boxes.stream().mapToDouble(Box::top).min().orElse(0);
        double right = boxes.stream()
                .mapToDouble(box -> box.left() + box.width())
                .max()
                .orElse(0);
        double bottom = boxes.stream()
                .mapToDouble(box -> box.top() + box.height())
                .max()
                .orElse(0);
        double moreX = Math.max(AIR, (LEAST_WIDTH - right + left) / 2);
        double moreY = Math.max(AIR, (LEAST_HEIGHT - bottom + top) / 2);
        return new Frame(left - moreX, top - moreY, right + moreX, bottom + moreY);
    }

    String viewBox() {
        return String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f", left, top, right - left, bottom - top);
    }
}
