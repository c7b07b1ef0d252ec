package org.mapwright.exchange.poster;

import java.io.IOException;
import org.mapwright.map.Delay;
import org.mapwright.map.DrawnLink;
import org.mapwright.map.Polarity;
import org.mapwright.map.Strength;

/** Draws links as the screens do: sign by arrowhead and glyph and then by colour, strength by width. */
final class PosterLink {

    private static final double[] WIDTHS = {1.7, 2.8, 4.4};
    private static final double BADGE = 9.5;
    private static final double HEAD = 11;
    private static final double SIGN_AT = 0.5;
    private static final double DELAY_AT = 0.27;

    private final PosterInk ink;

    PosterLink(PosterInk ink) {
        this.ink = ink;
    }

    void paint(DrawnLink link, PosterCurve curve) throws IOException {
        String colour = PosterTones.of(link.polarity(), link.contested());
        double width = WIDTHS[new Strength(link.strength()).level() - 1];
        ink.line(colour, width);
        boolean full = link.polarity() == Polarity.POSITIVE && !link.contested();
        ink.curve(full ? curve.part(0, Math.max(0.5, 1 - HEAD / 2 / Math.max(1, curve.length()))) : curve);
        head(link, curve, colour, width);
        if (link.delay() != Delay.NONE) {
            delay(curve, colour);
        }
        sign(link, curve.at(SIGN_AT), colour);
    }

    private void head(DrawnLink link, PosterCurve curve, String colour, double width) throws IOException {
        double angle = curve.direction(1);
        PosterCurve.Point tip = curve.to();
        double half = HEAD / 2 + width;
        ink.line(colour, Math.max(2, width * 0.8));
        if (!link.contested() && link.polarity() == Polarity.NEGATIVE) {
            ink.path(
                    false,
                    along(tip, angle, 0, half),
                    across(tip, angle, 0, half),
                    along(tip, angle, 0, -half),
                    across(tip, angle, 0, -half));
            return;
        }
        boolean filled = !link.contested() && link.polarity() == Polarity.POSITIVE;
        ink.line(colour, filled ? 1 : Math.max(2, width * 0.8));
        ink.fill(colour);
        double back = -HEAD - width;
        ink.path(
                filled,
                along(tip, angle, back, half),
                across(tip, angle, back, half),
                tip.x(),
                tip.y(),
                along(tip, angle, back, -half),
                across(tip, angle, back, -half));
    }

    private void delay(PosterCurve curve, String colour) throws IOException {
        PosterCurve.Point at = curve.at(DELAY_AT);
        double angle = curve.direction(DELAY_AT);
        ink.line(colour, 2);
        for (double step : new double[] {-3, 3}) {
            ink.path(
                    false,
                    along(at, angle, step, 8),
                    across(at, angle, step, 8),
                    along(at, angle, step, -8),
                    across(at, angle, step, -8));
        }
    }

    /** The glyph in its ring; in a square where people disagree. */
    void sign(DrawnLink link, PosterCurve.Point at, String colour) throws IOException {
        ink.fill(PosterTones.PAPER);
        ink.line(colour, 1.8);
        ink.box(at.x() - BADGE, at.y() - BADGE, 2 * BADGE, 2 * BADGE, link.contested() ? 3 : BADGE);
        ink.fill(colour);
        String glyph = link.contested() ? "\u00b1" : glyph(link.polarity());
        ink.centred(at.x(), at.y() + 5.2, 15, glyph);
    }

    private static String glyph(Polarity polarity) {
        return switch (polarity) {
            case POSITIVE -> "+";
            case NEGATIVE -> "\u2212";
            case UNCERTAIN -> "?";
        };
    }

    private static double along(PosterCurve.Point from, double angle, double ahead, double aside) {
        return from.x() + Math.cos(angle) * ahead - Math.sin(angle) * aside;
    }

    private static double across(PosterCurve.Point from, double angle, double ahead, double aside) {
        return from.y() + Math.sin(angle) * ahead + Math.cos(angle) * aside;
    }
}
