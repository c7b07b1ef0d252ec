package org.mapwright.exchange;

/** A rectangle, on the map or on the sheet. */
record PosterFrame(double left, double top, double width, double height) {

    PosterFrame around(PosterBox box) {
        double right = Math.max(left + width, box.left() + box.width());
        double bottom = Math.max(top + height, box.top() + box.height());
        double newLeft = Math.min(left, box.left());
        double newTop = Math.min(top, box.top());
        return new PosterFrame(newLeft, newTop, right - newLeft, bottom - newTop);
    }

    PosterFrame widened(double by) {
        return new PosterFrame(left - by, top - by, width + 2 * by, height + 2 * by);
    }
}
