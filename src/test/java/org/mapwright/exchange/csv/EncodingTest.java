package org.mapwright.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.Reads;

class EncodingTest {

    private static final String TEXT = "cause,effect\nCafé – drop‑in,Müdigkeit\n".replace('\u2011', '-');

    @ParameterizedTest
    @CsvSource({"UTF-8,false", "UTF-8,true", "UTF-16LE,true", "UTF-16BE,true", "windows-1252,false"})
    void theUsualEncodingsAreRecognised(String charset, boolean marked) {
        byte[] bytes = ((marked ? "\uFEFF" : "") + TEXT).getBytes(Charset.forName(charset));

        Imported map = Reads.imported(MapFiles.read(new MapFile("links.csv", bytes)));

        assertThat(Reads.labels(map)).containsExactly("Café – drop-in", "Müdigkeit");
        assertThat(map.report().count(FindingKind.OLD_ENCODING)).isEqualTo(charset.startsWith("w") ? 1 : 0);
    }

    @Test
    void graphmlInLatinLettersIsReadAsItSays() {
        String text = "<?xml version='1.0' encoding='ISO-8859-1'?>"
                + Reads.wrapped(
                        "<key id='l' for='node' attr.name='label'/><graph><node id='a'><data key='l'>Café</data>"
                                + "</node></graph>");

        Imported map =
                Reads.imported(MapFiles.read(new MapFile("map.graphml", text.getBytes(StandardCharsets.ISO_8859_1))));

        assertThat(Reads.labels(map)).containsExactly("Café");
    }
}
