package org.mapwright.exchange.poster;

import java.util.Collection;

/** Finds a way for each link that misses the labels of other factors, as the screens do. */
final class PosterRoutes {

    private static final double[] BENDS = {0.1, -0.1, 0.16, -0.16, 0.24, -0.24, 0.34, -0.34, 0.46, -0.46, 0.6, -0.6};
    private static final double GAP = 11;
    private static final int STEPS = 24;
    /** With more links and labels to compare than this, every link takes the first way. */
    private static final long MOST = 2_000_000;

    private final Collection<PosterBox> boxes;
    private final boolean searches;

    PosterRoutes(Collection<PosterBox> boxes, int links) {
        this.boxes = boxes;
        searches = (long) boxes.size() * links <= MOST;
    }

    PosterCurve between(PosterBox cause, PosterBox effect) {
        PosterCurve first = PosterCurve.between(cause, effect, BENDS[0]);
        if (!searches || misses(first, cause, effect)) {
            return first;
        }
        for (double bend : BENDS) {
            PosterCurve curve = PosterCurve.between(cause, effect, bend);
            if (misses(curve, cause, effect)) {
                return curve;
            }
        }
        return first;
    }

    private boolean misses(PosterCurve curve, PosterBox cause, PosterBox effect) {
        return boxes.stream().noneMatch(box -> !box.equals(cause) && !box.equals(effect) && isMet(box, curve));
    }

    private static boolean isMet(PosterBox box, PosterCurve curve) {
        for (int step = 0; step <= STEPS; step++) {
            PosterCurve.Point point = curve.at((double) step / STEPS);
            if (box.covers(point.x(), point.y(), GAP)) {
                return true;
            }
        }
        return false;
    }
}
