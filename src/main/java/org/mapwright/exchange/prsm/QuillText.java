package org.mapwright.exchange.prsm;

import java.util.stream.Collectors;
import org.mapwright.exchange.own.JsonPart;

/** Formatted notes of PRSM as plain text: a list of pieces, or in older files just a text. */
final class QuillText {

    private QuillText() {}

    static String of(JsonPart owner, String name) {
        String plain = owner.plain(name);
        if (!plain.isEmpty()) {
            return plain.replaceAll("(?i)<br */?>|</?p>", "\n").strip();
        }
        return owner.part(name)
                .filter(JsonPart::isObject)
                .map(note -> note.list("ops").stream()
                        .map(piece -> piece.plain("insert"))
                        .collect(Collectors.joining()))
                .orElse("")
                .strip();
    }
}
