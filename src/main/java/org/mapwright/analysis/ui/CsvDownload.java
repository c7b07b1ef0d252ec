package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A quiet link by which a table is taken along as it is when somebody follows it. */
final class CsvDownload extends Anchor {

    private static final long serialVersionUID = 1L;

    /**
     * @param name of the file, without its ending
     * @param text the table, as {@link CsvText} writes it
     */
    CsvDownload(String words, Supplier<String> name, Supplier<String> text) {
        super(DownloadHandler.fromInputStream(event -> response(name.get() + ".csv", text.get())), words);
        addClassNames("mw-button", "plain");
    }

    private static DownloadResponse response(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv;charset=UTF-8", bytes.length);
    }
}
