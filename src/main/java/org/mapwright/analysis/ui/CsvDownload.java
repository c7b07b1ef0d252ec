package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mapwright.exchange.FormulaGuard;
import org.mapwright.value.Words;

/** A quiet link that hands out the figures of a page as a table, as they are when it is pressed. */
final class CsvDownload extends Anchor {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("asking");
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    /**
     * @param name of the file, without its end
     * @param rows the first has the names of the columns
     */
    CsvDownload(Supplier<String> name, Supplier<? extends List<? extends List<?>>> rows) {
        super(DownloadHandler.fromInputStream(event -> response(name.get() + ".csv", csv(rows.get()))), "");
        addClassName("mw-take");
        setText(WORDS.say("figures.take"));
    }

    private static DownloadResponse response(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv;charset=UTF-8", bytes.length);
    }

    /** The rows as text. Words are made safe to open in a spreadsheet; with letters beyond ASCII, Excel wants a mark. */
    static String csv(List<? extends List<?>> rows) {
        StringBuilder text = new StringBuilder();
        try (var printer = new CSVPrinter(text, FORMAT)) {
            for (List<?> row : rows) {
                printer.printRecord(row.stream().map(CsvDownload::safe).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
        boolean plain = text.chars().allMatch(c -> c < 128);
        return plain ? text.toString() : "\uFEFF" + text;
    }

    private static Object safe(Object cell) {
        return cell instanceof String words ? FormulaGuard.guard(words) : cell;
    }
}
