package org.mapwright.exchange.poster;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** Draws on a page whose y grows downwards, as on a screen. */
public final class PosterInk {

    /** How far the ends of a quarter circle pull, for a bent line that looks like one. */
    private static final double ROUND = 0.5523;

    private final PDPageContentStream content;
    private final PosterFont font;

    public PosterInk(PDPageContentStream content, PosterFont font, double height) throws IOException {
        this.content = content;
        this.font = font;
        content.transform(new Matrix(1, 0, 0, -1, 0, (float) height));
    }

    /** From now on draws in another measure, until {@link #back()}. */
    void place(double left, double top, double scale) throws IOException {
        content.saveGraphicsState();
        content.transform(new Matrix((float) scale, 0, 0, (float) scale, (float) left, (float) top));
    }

    void back() throws IOException {
        content.restoreGraphicsState();
    }

    void line(String colour, double width) throws IOException {
        content.setStrokingColor(Color.decode(colour));
        content.setLineWidth((float) width);
    }

    void fill(String colour) throws IOException {
        content.setNonStrokingColor(Color.decode(colour));
    }

    void box(double x, double y, double width, double height, double radius) throws IOException {
        double round = Math.min(radius, Math.min(width, height) / 2);
        double pull = round * (1 - ROUND);
        move(x + round, y);
        draw(x + width - round, y);
        bend(x + width - pull, y, x + width, y + pull, x + width, y + round);
        draw(x + width, y + height - round);
        bend(x + width, y + height - pull, x + width - pull, y + height, x + width - round, y + height);
        draw(x + round, y + height);
        bend(x + pull, y + height, x, y + height - pull, x, y + height - round);
        draw(x, y + round);
        bend(x, y + pull, x + pull, y, x + round, y);
        content.closePath();
        content.fillAndStroke();
    }

    void circle(double x, double y, double radius) throws IOException {
        box(x - radius, y - radius, 2 * radius, 2 * radius, radius);
    }

    void curve(PosterCurve curve) throws IOException {
        PosterCurve.Point first = curve.from().between(curve.bend(), 2 / 3.0);
        PosterCurve.Point second = curve.to().between(curve.bend(), 2 / 3.0);
        move(curve.from().x(), curve.from().y());
        bend(
                first.x(),
                first.y(),
                second.x(),
                second.y(),
                curve.to().x(),
                curve.to().y());
        content.stroke();
    }

    /** A line through points given as x, y, x, y ... */
    void path(boolean filled, double... points) throws IOException {
        move(points[0], points[1]);
        for (int i = 2; i + 1 < points.length; i += 2) {
            draw(points[i], points[i + 1]);
        }
        if (filled) {
            content.closePath();
            content.fillAndStroke();
        } else {
            content.stroke();
        }
    }

    /** Words whose baseline begins there. */
    void words(double x, double y, double size, String text) throws IOException {
        content.beginText();
        content.setFont(font.font(), (float) size);
        content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) y));
        content.showText(font.writable(text));
        content.endText();
    }

    void centred(double x, double y, double size, String text) throws IOException {
        words(x - widthOf(text, size) / 2, y, size, text);
    }

    double widthOf(String text, double size) {
        return font.width(text) * size;
    }

    private void move(double x, double y) throws IOException {
        content.moveTo((float) x, (float) y);
    }

    private void draw(double x, double y) throws IOException {
        content.lineTo((float) x, (float) y);
    }

    private void bend(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        content.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x3, (float) y3);
    }
}
