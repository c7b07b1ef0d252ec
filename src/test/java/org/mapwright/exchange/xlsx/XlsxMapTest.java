package org.mapwright.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.exchange.Reads.imported;
import static org.mapwright.exchange.Reads.refusal;

import org.junit.jupiter.api.Test;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.Reads;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Theme;

class XlsxMapTest {

    @Test
    void oneSheetOfLinksIsAMap() {
        Imported map = read(new Sheets().with("Sheet1", "Weight|To|From\n-0.25|Sleep|Damp\n1|Stress|Debt"));

        assertThat(Reads.sentences(map)).containsExactly("Damp - Sleep", "Debt + Stress");
        assertThat(Reads.link(map, "Damp", "Sleep").reading().strength().weight())
                .isEqualTo(0.25);
        assertThat(map.title().value()).isEqualTo("glasgow");
    }

    @Test
    void sheetsAndTitlesMayComeInAnyOrderAndCase() {
        Imported map = read(new Sheets()
                .with("LINKS", "\nsign|EFFECT|Cause\n-|d2|d1")
                .with("Factors", "Theme|Kind|Label|ID\nHome|outcome|Sleep|d2\n|service|Damp repair|d1"));

        assertThat(Reads.sentences(map)).containsExactly("d1 - d2");
        assertThat(Reads.factor(map, "Sleep").kind()).isEqualTo(FactorKind.OUTCOME);
        assertThat(Reads.factor(map, "Sleep").theme()).contains(new Theme("Home"));
    }

    @Test
    void aFormulaIsReadByTheValueTheSpreadsheetSaw() {
        Imported map = read(new Sheets().with("links", "cause|effect|weight\n=\"De\"&\"bt\"|Stress|=1/4"));

        assertThat(Reads.labels(map)).containsExactly("Debt", "Stress");
        assertThat(map.links().getFirst().reading().strength().weight()).isEqualTo(0.25);
        assertThat(map.report().count(FindingKind.NO_VALUE)).isZero();
    }

    @Test
    void aFormulaThatWasNeverWorkedOutOrFailsIsCounted() {
        Imported failed = read(new Sheets().with("links", "cause|effect|weight\na|b|=1/0"));
        Imported never = imported(MapFiles.read(
                new Sheets().with("links", "cause|effect|weight\na|b|=1/4").unsolved("glasgow.xlsx")));

        assertThat(failed.report().count(FindingKind.NO_VALUE)).isEqualTo(1);
        assertThat(never.report().warnings()).isNotEmpty();
    }

    @Test
    void otherSheetsAreNamed() {
        Imported map = read(new Sheets()
                .with("links", "cause|effect\na|b")
                .with("Attendance", "who|when\nWren|May")
                .with("Empty", ""));

        assertThat(map.report().cases(FindingKind.SHEET_LEFT)).containsExactly("Attendance");
    }

    @Test
    void claimsGoBeforeTheSheetOfLinks() {
        Imported map = read(new Sheets()
                .with("Links", "cause|effect|polarity\na|b|-\nb|c|+")
                .with("Claims", "cause|effect|polarity|pseudonym|group\na|b|+|Wren|parents\na|b|+|Owl|agencies"));

        assertThat(Reads.sentences(map)).containsExactly("a + b", "b + c");
        assertThat(Reads.link(map, "a", "b").claims()).hasSize(2);
        assertThat(map.report().cases(FindingKind.LINKS_DIFFER)).containsExactly("a -> b");
    }

    @Test
    void wholeNumbersAndDatesAreReadAsPeopleSeeThem() {
        Imported map = read(new Sheets().with("links", "cause|effect|strength|round\n2024|b|3|7"));

        assertThat(Reads.labels(map)).containsExactly("2024", "b");
        assertThat(map.links()
                        .getFirst()
                        .claims()
                        .getFirst()
                        .stance()
                        .rationale()
                        .text())
                .isEqualTo("round: 7");
    }

    @Test
    void whatIsWrongIsSaidWithItsSheetAndRow() {
        MapFile file = new Sheets()
                .with("Links", "cause|effect|certainty\na|b|2\n\nb|c|9")
                .toFile("glasgow.xlsx");

        assertThat(refusal(file))
                .isEqualTo(
                        "glasgow.xlsx, sheet \u201cLinks\u201d, row 4: certainty must be 1, 2 or 3; found \u201c9\u201d.");
    }

    @Test
    void aWorkbookWithoutLinksSaysWhatItFound() {
        assertThat(refusal(new Sheets().with("Sheet1", "who|when\nWren|May").toFile("glasgow.xlsx")))
                .isEqualTo("glasgow.xlsx: no sheet has the columns cause and effect (or from and to, or source and"
                        + " target); found: Sheet1 (who, when)");
    }

    private static Imported read(Sheets sheets) {
        return imported(MapFiles.read(sheets.toFile("glasgow.xlsx")));
    }
}
