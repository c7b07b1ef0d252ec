package org.mapwright.shell.thumbnail;

import java.util.Locale;
import org.mapwright.map.DrawnFactor;

/**
 * The outline of a label, about as large as the canvas draws it.
 *
 * @param x and y: its middle, in world pixels
 */
record Box(String factor, String kind, boolean focal, double x, double y, double width, double height) {

    private static final int SIGNS_A_LINE = 16;
    private static final double SIGN = 8.2;
    private static final double LINE = 21;
    private static final double MARGIN_X = 44;
    private static final double MARGIN_Y = 24;

    static Box around(DrawnFactor factor, boolean focal) {
        int signs = factor.label().length();
        int lines = Math.max(1, Math.ceilDiv(signs, SIGNS_A_LINE));
        double width = Math.min(signs, Math.ceilDiv(signs, lines) + 2) * SIGN + MARGIN_X;
        String kind = factor.kind().name().toLowerCase(Locale.ROOT);
        return new Box(factor.id(), kind, focal, factor.x(), factor.y(), width, lines * LINE + MARGIN_Y);
    }

    double left() {
        return x - width / 2;
    }

    double top() {
        return y - height / 2;
    }

    String rectangle() {
        return String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"13\"/>",
                focal ? kind + " focal" : kind,
                left(),
                top(),
                width,
                height);
    }
}
