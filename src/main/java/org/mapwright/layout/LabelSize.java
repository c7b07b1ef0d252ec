package org.mapwright.layout;

import org.mapwright.value.Check;

/** Room that a label takes, in world pixels, each in [1, 10000]. Browsers measure it, since they draw the words. */
public record LabelSize(double width, double height) {

    private static final double MOST = 10_000;

    public LabelSize {
        Check.within("width", width, 1, MOST);
        Check.within("height", height, 1, MOST);
    }
}
