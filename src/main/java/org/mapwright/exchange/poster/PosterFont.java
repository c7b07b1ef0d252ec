package org.mapwright.exchange.poster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of posters, embedded: Liberation Sans (OFL 1.1), which the PDF library brings with it. */
public final class PosterFont {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int EM = 1000;
    /** What stands for a letter that the font lacks. */
    private static final String MISSING = "\u25a1";

    private final PDType0Font font;

    private PosterFont(PDType0Font font) {
        this.font = font;
    }

    public static PosterFont in(PDDocument document) throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The font of posters is missing: " + FILE);
            }
            return new PosterFont(PDType0Font.load(document, file, true));
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The text with a box for each letter that the font lacks. */
    String writable(String text) {
        StringBuilder writable = new StringBuilder();
        text.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            writable.append(has(letter) ? letter : MISSING);
        });
        return writable.toString();
    }

    /** How wide the text is at a size of 1. */
    double width(String text) {
        try {
            return font.getStringWidth(writable(text)) / EM;
        } catch (IOException e) {
            throw new UncheckedIOException("The font cannot be measured", e);
        }
    }

    private boolean has(String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException lacking) {
            return false;
        }
    }
}
