package org.mapwright.map.store;

import org.mapwright.ledger.TextReader;
import org.mapwright.ledger.TextWriter;
import org.mapwright.map.json.MapJson;

/** JSON of the log and of checkpoints: references stand where people's words would. */
final class LogJson {

    private LogJson() {}

    static String write(Object value, TextWriter words) {
        return MapJson.mapper().writer().withAttribute(TextWriter.class, words).writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type, TextReader words) {
        return MapJson.mapper()
                .readerFor(type)
                .withAttribute(TextReader.class, words)
                .readValue(json);
    }
}
