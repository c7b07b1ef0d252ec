package org.mapwright.map;

import org.mapwright.value.Check;

/**
 * Where the middle of a factor's label stands on the page: world pixels, x to the right, y down, each within a million
 * of the origin.
 */
public record Position(double x, double y) {

    private static final double FAR = 1e6;

    public Position {
        Check.within("x", x, -FAR, FAR);
        Check.within("y", y, -FAR, FAR);
    }
}
