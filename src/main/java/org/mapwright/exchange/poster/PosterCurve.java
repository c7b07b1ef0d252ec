package org.mapwright.exchange.poster;

/**
 * A link on a poster: one bent line from the edge of a box to the edge of another, in pixels of the map.
 *
 * @param from where it begins
 * @param bend what it bends towards
 * @param to where it ends
 */
record PosterCurve(Point from, Point bend, Point to) {

    private static final double GAP = 3;
    private static final int STEPS = 200;

    /** A place on the sheet. */
    record Point(double x, double y) {

        Point between(Point other, double part) {
            return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
        }

        double distanceTo(Point other) {
            return Math.hypot(other.x - x, other.y - y);
        }
    }

    /**
     * From the middle of one box to that of another, seen only where it leaves both.
     *
     * @param bent how far it bends aside, as a part of its length
     */
    static PosterCurve between(PosterBox cause, PosterBox effect, double bent) {
        Point start = new Point(cause.factor().x(), cause.factor().y());
        Point end = new Point(effect.factor().x(), effect.factor().y());
        Point bend = new Point(
                (start.x + end.x) / 2 - (end.y - start.y) * bent, (start.y + end.y) / 2 + (end.x - start.x) * bent);
        PosterCurve whole = new PosterCurve(start, bend, end);
        int first = 0;
        while (first < STEPS && whole.isIn(cause, first, 0)) {
            first++;
        }
        int last = STEPS;
        while (last > first + 1 && whole.isIn(effect, last, GAP)) {
            last--;
        }
        return whole.part((double) first / STEPS, (double) last / STEPS);
    }

    Point at(double t) {
        return from.between(bend, t).between(bend.between(to, t), t);
    }

    /** Which way it goes there, as an angle. */
    double direction(double t) {
        Point a = from.between(bend, t);
        Point b = bend.between(to, t);
        return Math.atan2(b.y() - a.y(), b.x() - a.x());
    }

    double length() {
        return from.distanceTo(to);
    }

    /** The same line between two of its points. */
    PosterCurve part(double start, double end) {
        Point middle = from.between(bend, start).between(bend.between(to, start), end);
        return new PosterCurve(at(start), middle, at(end));
    }

    private boolean isIn(PosterBox box, int step, double gap) {
        Point point = at((double) step / STEPS);
        return box.covers(point.x(), point.y(), gap);
    }
}
