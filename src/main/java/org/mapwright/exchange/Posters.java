package org.mapwright.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.mapwright.exchange.poster.PosterFont;
import org.mapwright.exchange.poster.PosterInk;
import org.mapwright.exchange.poster.PosterMap;
import org.mapwright.exchange.poster.PosterPage;
import org.mapwright.map.Drawing;
import org.mapwright.map.SystemMap;

/**
 * Maps as posters to print and hang up: one page of PDF with title, place, date and a key, always light. Words are text
 * with an embedded font; letters that the font lacks are drawn as a box.
 */
public final class Posters {

    private Posters() {}

    /**
     * The map on a sheet that lies or stands as its drawing asks.
     *
     * @param place what the map is of, as people call the place
     */
    public static MapFile pdf(SystemMap map, String place, LocalDate date, PosterSize size) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PosterFont font = PosterFont.in(document);
            PosterMap drawn = new PosterMap(Drawing.of(map), font);
            PDPage page = page(drawn, size);
            document.addPage(page);
            document.getDocumentInformation().setTitle(map.title().value());
            document.getDocumentInformation().setCreator("Mapwright");
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                PosterInk ink = new PosterInk(content, font, page.getMediaBox().getHeight());
                new PosterPage(
                                ink,
                                page.getMediaBox().getWidth(),
                                page.getMediaBox().getHeight())
                        .paint(map, place, date, drawn);
            }
            document.save(bytes);
            String name = map.title().value() + " " + size.name() + ".pdf";
            return new MapFile(name, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The poster cannot be written", e);
        }
    }

    private static PDPage page(PosterMap drawn, PosterSize size) {
        boolean lying = drawn.frame().width() >= drawn.frame().height();
        double width = lying ? size.longSide() : size.shortSide();
        double height = lying ? size.shortSide() : size.longSide();
        return new PDPage(new PDRectangle((float) width, (float) height));
    }
}
