package org.mapwright.exchange.parts;

import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.Unreadable;

/** Ends the reading of a file from within; at the door it becomes {@link Unreadable}. */
public final class NotReadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private NotReadable(String sentence) {
        super(sentence);
    }

    /** Something about the whole file. */
    public static NotReadable of(MapFile file, String key, Object... parts) {
        return new NotReadable(ExchangeText.of("unreadable.file", file.name(), ExchangeText.of(key, parts)));
    }

    /** Something on one line, counted from 1. */
    public static NotReadable atLine(MapFile file, long line, String key, Object... parts) {
        return new NotReadable(
                ExchangeText.of("unreadable.line", file.name(), Long.toString(line), ExchangeText.of(key, parts)));
    }

    /** Something in one row of a workbook, counted from 1. */
    public static NotReadable onSheet(MapFile file, String sheet, long row, String key, Object... parts) {
        return new NotReadable(ExchangeText.of(
                "unreadable.sheet",
                file.name(),
                ExchangeText.shown(sheet),
                Long.toString(row),
                ExchangeText.of(key, parts)));
    }

    /** Something in one named part. */
    public static NotReadable at(MapFile file, String part, String key, Object... parts) {
        return new NotReadable(ExchangeText.of("unreadable.part", file.name(), part, ExchangeText.of(key, parts)));
    }

    public Unreadable toUnreadable() {
        return new Unreadable(String.valueOf(getMessage()));
    }
}
