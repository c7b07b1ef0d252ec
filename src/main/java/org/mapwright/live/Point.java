package org.mapwright.live;

import org.mapwright.value.Check;

/** A place on a document's page: world pixels, within ten million of the origin. */
public record Point(double x, double y) {

    private static final double FAR = 1e7;

    public Point {
        Check.within("x", x, -FAR, FAR);
        Check.within("y", y, -FAR, FAR);
    }
}
