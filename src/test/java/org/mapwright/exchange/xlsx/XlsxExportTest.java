package org.mapwright.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.exchange.Format;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.Reads;

class XlsxExportTest {

    private static final Imported MAP =
            Reads.csv("cause,effect,polarity,weight\nDebt,Stress,-,0.25\n=1+1,Stress,+,1\n");

    @Test
    void threeSheetsHaveTitlesThatStayInViewAndFilters() throws IOException {
        try (XSSFWorkbook book = written(MAP)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            for (String name : new String[] {"Factors", "Links", "Claims"}) {
                XSSFSheet sheet = book.getSheet(name);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
            }
            assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("Mapwright");
        }
    }

    @Test
    void numbersAreNumbersAndSignsAreText() throws IOException {
        try (XSSFWorkbook book = written(MAP)) {
            XSSFSheet links = book.getSheet("Links");
            assertThat(links.getRow(1).getCell(2).getStringCellValue()).isEqualTo("-");
            assertThat(links.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(-0.25);
        }
    }

    @Test
    void wordsAreNeverAFormula() throws IOException {
        try (XSSFWorkbook book = written(MAP)) {
            XSSFCell cell = book.getSheet("Claims").getRow(2).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "'quoted", "_x0041_ is no A", "-- not sure", "'=x", "\u00e9\ud83d\ude00"})
    void wordsComeBackAsTheyWere(String words) {
        Imported map = Reads.csv("cause,effect,rationale\na,b,\"" + words + "\"\n".replace("'=", "''="));
        String label =
                map.links().getFirst().claims().getFirst().stance().rationale().text();

        Imported back = Reads.imported(MapFiles.read(file(map)));

        assertThat(back.links()
                        .getFirst()
                        .claims()
                        .getFirst()
                        .stance()
                        .rationale()
                        .text())
                .isEqualTo(label);
    }

    private static MapFile file(Imported map) {
        return MapFiles.write(map.toMap(), Format.XLSX, "map", map.fileIds())
                .files()
                .getFirst();
    }

    private static XSSFWorkbook written(Imported map) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file(map).bytes()));
    }
}
