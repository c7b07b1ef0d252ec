package org.mapwright.editor.ui;

import java.util.List;
import org.mapwright.layout.LabelSize;
import org.mapwright.map.DrawnFactor;

/** Whether labels would lie over each other where a file placed its factors; other programs draw smaller boxes. */
final class Crowding {

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
        LabelSize one = LabelSize.about(a.label());
        LabelSize other = LabelSize.about(b.label());
        return Math.abs(a.x() - b.x()) < (one.width() + other.width()) / 2
                && Math.abs(a.y() - b.y()) < (one.height() + other.height()) / 2;
    }
}
