package org.mapwright.exchange.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.exchange.DemoMaps;
import org.mapwright.exchange.PosterSize;
import org.mapwright.exchange.Posters;
import org.mapwright.exchange.Reads;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;

class PostersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void wordsAreTextAndTheKeySaysWhatSignsMean() throws IOException {
        try (PDDocument poster = poster(DemoMaps.glasgow().toMap(), PosterSize.A3)) {
            String text = new PDFTextStripper().getText(poster);
            assertThat(poster.getNumberOfPages()).isEqualTo(1);
            assertThat(text)
                    .contains("Family support, Glasgow (illustrative)")
                    .contains("Govan \u00b7 24 November 2026 \u00b7 39 factors and 78 links")
                    .contains("more leads to less", "people disagree", "takes time", "strongly", "intervention")
                    .contains("Parental stress");
            assertThat(poster.getPage(0).getResources().getFontNames())
                    .allSatisfy(name -> assertThat(poster.getPage(0)
                                    .getResources()
                                    .getFont(name)
                                    .isEmbedded())
                            .isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource({"A3, 0, 400, 842, 1191", "A3, 400, 0, 1191, 842", "A0, 900, 10, 3370, 2384"})
    void theSheetLiesOrStandsAsTheMapAsks(PosterSize size, double x, double y, int width, int height)
            throws IOException {
        SystemMap map = Reads.csv("cause,effect\na,b\n", "label,x,y\na,0,0\nb," + x + "," + y + "\n")
                .toMap();

        try (PDDocument poster = poster(map, size)) {
            PDRectangle sheet = poster.getPage(0).getMediaBox();
            assertThat(Math.round(sheet.getWidth())).isEqualTo(width);
            assertThat(Math.round(sheet.getHeight())).isEqualTo(height);
        }
    }

    @Test
    void lettersThatTheFontLacksAreBoxes() throws IOException {
        SystemMap map = Reads.csv("cause,effect\n\u5b64\u72ec \ud83d\ude00,\u0416\u03a9\n")
                .toMap();

        try (PDDocument poster = poster(map, PosterSize.A3)) {
            assertThat(new PDFTextStripper().getText(poster))
                    .contains("\u25a1\u25a1 \u25a1")
                    .contains("\u0416\u03a9");
        }
    }

    @Test
    void aMapWithoutFactorsIsAPosterToo() throws IOException {
        SystemMap empty = SystemMap.empty(new MapId("m"), new Title("New"), new PlaceId("govan"));

        try (PDDocument poster = poster(empty, PosterSize.A3)) {
            assertThat(new PDFTextStripper().getText(poster)).contains("no factors and no links");
        }
    }

    @Test
    void linesOfALabelAreAboutAsLong() {
        assertThat(PosterBox.lines("Community groups close by")).containsExactly("Community", "groups close by");
        assertThat(PosterBox.lines("Damp")).containsExactly("Damp");
    }

    private static PDDocument poster(SystemMap map, PosterSize size) throws IOException {
        return Loader.loadPDF(Posters.pdf(map, "Govan", DAY, size).bytes());
    }
}
