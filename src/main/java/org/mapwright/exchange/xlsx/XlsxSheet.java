package org.mapwright.exchange.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.graph.GraphmlData;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.NotReadable;
import org.mapwright.exchange.parts.XmlText;
import org.mapwright.exchange.table.Table;
import org.mapwright.exchange.table.TableRow;

/** Reads one sheet of a workbook: the first row that says something holds the titles. */
final class XlsxSheet {

    private static final int MOST_CELLS = 1_000_000;
    private static final int MOST_COLUMNS = 256;
    private static final int LETTERS = 26;

    private final MapFile file;
    private final String name;
    private final XlsxCells values;
    private final List<TableRow> rows = new ArrayList<>();
    private List<String> titles = List.of();
    private List<String> cells = new ArrayList<>();
    private long line;
    private int count;

    XlsxSheet(MapFile file, String name, XlsxCells values) {
        this.file = file;
        this.name = name;
        this.values = values;
    }

    /** @throws NotReadable when there is more than a map can hold */
    Table read(InputStream text) throws XMLStreamException {
        XMLStreamReader xml = XmlText.safeFactory().createXMLStreamReader(text);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw NotReadable.of(file, "xml.doctype");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT && isNamed(xml, "row")) {
                end();
            }
        }
        return new Table(titles, rows);
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        if (isNamed(xml, "row")) {
            String stated = attribute(xml, "r");
            line = stated.isEmpty() ? line + 1 : Long.parseLong(stated);
            cells = new ArrayList<>();
        } else if (isNamed(xml, "c")) {
            cell(xml);
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String place = attribute(xml, "r");
        int column = place.isEmpty() ? cells.size() : column(place);
        String type = attribute(xml, "t");
        String style = attribute(xml, "s");
        Raw raw = raw(xml);
        if (raw.formula() && raw.text().isEmpty() && !type.equals("str")) {
            values.missValue();
        }
        if (raw.text().isEmpty()) {
            return;
        }
        count++;
        if (count > MOST_CELLS || column >= MOST_COLUMNS) {
            throw NotReadable.of(file, "xlsx.cells", MOST_CELLS, MOST_COLUMNS);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, values.text(type, style.isEmpty() ? -1 : Integer.parseInt(style), raw.text()));
    }

    /** The text of a cell, and whether a formula stands behind it. */
    private record Raw(String text, boolean formula) {}

    private static Raw raw(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean formula = false;
        for (int event = xml.next(); !isEndOfCell(xml, event); event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (isNamed(xml, "f")) {
                formula = true;
                GraphmlData.skip(xml);
            } else if (isNamed(xml, "v") || isNamed(xml, "t")) {
                text.append(xml.getElementText());
            } else if (isNamed(xml, "rPh")) {
                GraphmlData.skip(xml);
            }
        }
        return new Raw(text.toString(), formula);
    }

    private void end() {
        TableRow row = new TableRow(file, Optional.of(name), line, List.copyOf(cells));
        if (row.isBlank()) {
            return;
        }
        if (titles.isEmpty()) {
            titles = row.cells();
        } else if (rows.size() == Assembly.MOST_CLAIMS) {
            throw NotReadable.of(file, "file.claims", Assembly.MOST_CLAIMS);
        } else {
            rows.add(row);
        }
    }

    /** The column of a place such as {@code AB12}, counted from 0; one too far for one beyond all sense. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)) && column <= MOST_COLUMNS; i++) {
            column = column * LETTERS + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }

    private static boolean isEndOfCell(XMLStreamReader xml, int event) {
        return event == XMLStreamConstants.END_ELEMENT && isNamed(xml, "c");
    }

    private static boolean isNamed(XMLStreamReader xml, String element) {
        return xml.getLocalName().equals(element);
    }

    private static String attribute(XMLStreamReader xml, String attribute) {
        return Optional.ofNullable(xml.getAttributeValue(null, attribute)).orElse("");
    }
}
