package org.mapwright.layout;

import org.mapwright.value.Check;

/** Room that a label takes, in world pixels, each in [1, 10000]. Browsers measure it, since they draw the words. */
public record LabelSize(double width, double height) {

    private static final double MOST = 10_000;
    /** About the width of one character of a label and its longest line, in world pixels, as browsers draw them. */
    private static final double CHARACTER = 8.5;

    private static final double LONGEST_LINE = 190;
    private static final double LINE = 21;
    private static final double PADDING = 56;

    public LabelSize {
        Check.within("width", width, 1, MOST);
        Check.within("height", height, 1, MOST);
    }

    /** About the room that the words take, for places that are chosen where no browser measures. */
    public static LabelSize about(String label) {
        double length = label.length() * CHARACTER;
        return new LabelSize(Math.min(LONGEST_LINE, length) + PADDING, LINE * Math.ceil(length / LONGEST_LINE) + LINE);
    }
}
