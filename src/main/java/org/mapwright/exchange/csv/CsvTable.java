package org.mapwright.exchange.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.DecodedText;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.NotReadable;
import org.mapwright.exchange.table.Table;
import org.mapwright.exchange.table.TableRow;
import org.mapwright.value.FormulaGuard;

/** Takes a comma, semicolon or tab separated table out of a file. */
final class CsvTable {

    private static final String DELIMITERS = ",;\t";

    private CsvTable() {}

    /**
     * Reads the table with the first delimiter that gives fitting titles.
     *
     * @param expected the message that says which titles would fit
     * @throws NotReadable when none does, or where a row breaks
     */
    static Table read(MapFile file, Findings findings, Predicate<List<String>> fits, String expected) {
        DecodedText decoded = DecodedText.of(file);
        if (decoded.old()) {
            findings.add(FindingKind.OLD_ENCODING, file.name());
        }
        String text = decoded.text();
        char delimiter = DELIMITERS
                .chars()
                .mapToObj(c -> (char) c)
                .filter(c -> titles(text, c).filter(fits).isPresent())
                .findFirst()
                .orElseThrow(() -> NotReadable.of(file, expected, found(text)));
        return new Reader(file, text, delimiter).read();
    }

    private static Optional<List<String>> titles(String text, char delimiter) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(delimiter))) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? Optional.of(cells(records.next())) : Optional.empty();
        } catch (IOException | UncheckedIOException notWithThis) {
            return Optional.empty();
        }
    }

    private static String found(String text) {
        return ExchangeText.shown(
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream().map(FormulaGuard::lift).toList();
    }

    /** Reads one table row by row, knowing where it is. */
    private static final class Reader {

        private final MapFile file;
        private final String text;
        private final CSVFormat format;
        private final List<TableRow> rows = new ArrayList<>();
        private List<String> titles = List.of();
        private long line = 1;

        Reader(MapFile file, String text, char delimiter) {
            this.file = file;
            this.text = text;
            format = format(delimiter);
        }

        Table read() {
            try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
                for (CSVRecord record : parser) {
                    take(record, parser.getCurrentLineNumber());
                }
            } catch (IOException | UncheckedIOException broken) {
                throw NotReadable.atLine(file, line, "csv.quote");
            }
            return new Table(titles, rows);
        }

        private void take(CSVRecord record, long lastLine) {
            long breaks = record.stream()
                    .mapToLong(cell -> cell.lines().count() - (cell.isEmpty() ? 0 : 1))
                    .sum();
            TableRow row = new TableRow(file, Optional.empty(), lastLine - breaks, cells(record));
            line = lastLine + 1;
            if (titles.isEmpty()) {
                titles = row.cells();
            } else if (!row.isBlank()) {
                add(row);
            }
        }

        private void add(TableRow row) {
            if (row.cells().stream().skip(titles.size()).anyMatch(cell -> !cell.isBlank())) {
                throw row.refuse("csv.cells", row.cells().size(), titles.size());
            }
            if (rows.size() == Assembly.MOST_CLAIMS) {
                throw NotReadable.of(file, "file.claims", Assembly.MOST_CLAIMS);
            }
            rows.add(row);
        }
    }
}
