package org.mapwright.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.exchange.Format;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.Reads;
import org.mapwright.exchange.Written;
import org.mapwright.exchange.parts.Listed;
import org.mapwright.value.FormulaGuard;

class CsvExportTest {

    @Test
    void linkRowsNameFactorsByLabelAndStateEveryNumber() {
        Imported map = Reads.csv("cause,effect,polarity,strength,certainty,delay\nDebt,Stress,-,1,3,short\n");

        assertThat(text(map, 0)).isEqualTo("""
                        cause,effect,polarity,strength,weight,certainty,delay,rationale,quote,quote_source,contributor,pseudonym,group,agreed,agreed_note
                        Debt,Stress,-,1,-0.3333333333333333,3,short,,,,,,,,
                        """);
    }

    @Test
    void factorsOfTheSameLabelAreNamedById() {
        Imported map = Reads.csv("cause,effect\nx,y\n", "id,label\nx,Sleep\ny,Sleep\n");

        assertThat(text(map, 0)).contains("\nx,y,?,");
        assertThat(text(map, 1)).contains("\nx,Sleep,").contains("\ny,Sleep,");
    }

    @Test
    void theTableOfAFileCalledLinksCanStandBesideIt() {
        Written written = MapFiles.write(Reads.csv("cause,effect\na,b\n").toMap(), Format.CSV, "links");

        assertThat(written.files()).extracting(MapFile::name).containsExactly("links.csv", "links.factors.csv");
        assertThat(MapFiles.factorTableNames("links.csv")).containsExactly("links.factors.csv", "factors.csv");
        assertThat(MapFiles.factorTableNames("glasgow.csv")).containsExactly("glasgow.factors.csv");
    }

    @ParameterizedTest
    @CsvSource({"=1+1,'''=1+1'", "+44 20,'''+44 20'", "-5,'''-5'", "@sum,'''@sum'", "'''=x','''''=x'", "It's,It's"})
    void wordsAreNeverTakenForAFormula(String label, String cell) {
        assertThat(FormulaGuard.guard(label)).isEqualTo(cell);
        assertThat(FormulaGuard.lift(cell)).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "-- not sure", "'@home", "\uFF1D1", "a;b\\c", "\"quoted\", and; more"})
    void riskyWordsComeBackAsTheyWere(String words) {
        String cell = '"' + words.replace("\"", "\"\"").replaceFirst("^'", "''") + '"';
        Imported map = Reads.csv("cause,effect,rationale\n" + cell + ",b," + cell + "\n");

        Written written = MapFiles.write(map.toMap(), Format.CSV, "risky");
        Imported back = Reads.imported(MapFiles.read(
                written.files().getFirst(), Optional.of(written.files().getLast())));

        assertThat(Reads.labels(back)).containsExactly(words, "b");
        assertThat(back.links()).isEqualTo(map.links());
    }

    @Test
    void tagsMayHoldSemicolons() {
        assertThat(Listed.split(Listed.join(java.util.List.of("a; b", "c\\", "d\\;e"))))
                .containsExactly("a; b", "c\\", "d\\;e");
    }

    @Test
    void aMarkTellsSpreadsheetsOfLettersBeyondAscii() {
        assertThat(text(Reads.csv("cause,effect\nBéa,b\n"), 0)).startsWith("\uFEFF");
        assertThat(text(Reads.csv("cause,effect\nBea,b\n"), 0)).startsWith("cause");
    }

    private static String text(Imported map, int file) {
        Written written = MapFiles.write(map.toMap(), Format.CSV, "map", map.fileIds());
        return new String(written.files().get(file).bytes(), StandardCharsets.UTF_8);
    }
}
