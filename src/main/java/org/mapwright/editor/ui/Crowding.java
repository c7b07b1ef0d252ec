package org.mapwright.editor.ui;

import java.util.List;
import org.mapwright.map.DrawnFactor;

/** Whether labels would lie over each other where a file placed its factors; other programs draw smaller boxes. */
final class Crowding {

    /** About the width of one character of a label and its longest line, in world pixels. */
    private static final double CHARACTER = 8.5;

    private static final double LONGEST_LINE = 190;
    private static final double LINE = 21;
    private static final double PADDING = 56;

    private Crowding() {}

    /** Whether any two labels touch. */
    static boolean of(List<DrawnFactor> factors) {
        for (int i = 0; i < factors.size(); i++) {
            for (int j = i + 1; j < factors.size(); j++) {
                if (touch(factors.get(i), factors.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean touch(DrawnFactor a, DrawnFactor b) {
        return Math.abs(a.x() - b.x()) < (width(a) + width(b)) / 2
                && Math.abs(a.y() - b.y()) < (height(a) + height(b)) / 2;
    }

    private static double width(DrawnFactor factor) {
        return Math.min(LONGEST_LINE, factor.label().length() * CHARACTER) + PADDING;
    }

    private static double height(DrawnFactor factor) {
        return LINE * Math.ceil(factor.label().length() * CHARACTER / LONGEST_LINE) + LINE;
    }
}
