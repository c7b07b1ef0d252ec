package org.mapwright.exchange.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.parts.NotReadable;
import org.mapwright.exchange.table.Table;
import org.xml.sax.SAXException;

/** Takes a workbook apart, sheet by sheet, without building it in memory. */
final class XlsxBook {

    private final MapFile file;
    private final Findings findings;

    private XlsxBook(MapFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** @throws NotReadable when the file is no workbook that can be read */
    static Workbook read(MapFile file, Findings findings) {
        XlsxGuard.check(file);
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file.bytes()))) {
            return new Workbook(new XlsxBook(file, findings).sheets(parts));
        } catch (NotReadable ours) {
            throw ours;
        } catch (IOException | OpenXML4JException | SAXException | XMLStreamException | RuntimeException broken) {
            // The library meets a broken workbook with exceptions of many kinds.
            throw NotReadable.of(file, "xlsx.broken");
        }
    }

    private List<Workbook.Sheet> sheets(OPCPackage parts)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        XSSFReader book = new XSSFReader(parts);
        XlsxCells cells = new XlsxCells(new ReadOnlySharedStringsTable(parts, false), book.getStylesTable());
        List<Workbook.Sheet> sheets = new ArrayList<>();
        XSSFReader.SheetIterator each = book.getSheetIterator();
        while (each.hasNext()) {
            try (InputStream text = each.next()) {
                String name = each.getSheetName();
                Table table = new XlsxSheet(file, name, cells).read(text);
                if (!table.titles().isEmpty()) {
                    sheets.add(new Workbook.Sheet(name, table));
                }
            }
        }
        findings.count(FindingKind.NO_VALUE, cells.unvalued());
        return sheets;
    }
}
