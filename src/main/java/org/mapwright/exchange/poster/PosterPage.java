package org.mapwright.exchange.poster;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.map.SystemMap;

/** Puts title, drawing and key on the sheet. All measures grow with the short side of the sheet. */
public final class PosterPage {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);
    /** The short side of A3, for which the measures are given. */
    private static final double MEASURED = 841.89;

    private static final double MARGIN = 42;
    private static final double HEADER = 72;
    private static final double APART = 14;
    /** The most that a map grows, so that a small one does not shout. */
    private static final double LARGEST = 2;

    private final PosterInk ink;
    private final double width;
    private final double height;
    private final double unit;

    public PosterPage(PosterInk ink, double width, double height) {
        this.ink = ink;
        unit = Math.min(width, height) / MEASURED;
        this.width = width / unit;
        this.height = height / unit;
    }

    public void paint(SystemMap map, String place, LocalDate date, PosterMap drawn) throws IOException {
        ink.place(0, 0, unit);
        header(map, place, date);
        PosterKey key = new PosterKey(ink, width - 2 * MARGIN);
        double top = height - MARGIN - key.height();
        drawing(drawn, top - APART);
        ink.line(PosterTones.RULE, 1);
        ink.path(false, MARGIN, top - APART, width - MARGIN, top - APART);
        key.paint(MARGIN, top);
        ink.back();
    }

    private void header(SystemMap map, String place, LocalDate date) throws IOException {
        ink.fill(PosterTones.INK);
        double size = 34;
        String title = map.title().value();
        double room = width - 2 * MARGIN;
        double fitting = Math.min(size, size * room / Math.max(1, ink.widthOf(title, size)));
        ink.words(MARGIN, MARGIN + 30, fitting, title);
        ink.fill(PosterTones.QUIET);
        ink.words(
                MARGIN,
                MARGIN + 56,
                15,
                ExchangeText.of(
                        "poster.about",
                        place,
                        DATE.format(date),
                        map.factors().size(),
                        map.links().size()));
    }

    /** @param bottom where the room for the drawing ends */
    private void drawing(PosterMap drawn, double bottom) throws IOException {
        PosterFrame frame = drawn.frame();
        double room = width - 2 * MARGIN;
        double depth = bottom - MARGIN - HEADER;
        double scale = Math.min(LARGEST, Math.min(room / frame.width(), depth / frame.height()));
        double left = MARGIN + (room - frame.width() * scale) / 2 - frame.left() * scale;
        double top = MARGIN + HEADER + (depth - frame.height() * scale) / 2 - frame.top() * scale;
        ink.place(left, top, scale);
        drawn.paint(ink);
        ink.back();
    }
}
