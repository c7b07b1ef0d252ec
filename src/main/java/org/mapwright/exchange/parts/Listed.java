package org.mapwright.exchange.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Several texts in one cell, with semicolons between them; a backslash before a semicolon makes it part of a text. */
public final class Listed {

    private Listed() {}

    public static String join(Collection<String> texts) {
        return texts.stream()
                .map(text -> text.replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining("; "));
    }

    /** The texts that say something. */
    public static List<String> split(String cell) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean escapes = c == '\\' && i + 1 < cell.length() && "\\;".indexOf(cell.charAt(i + 1)) >= 0;
            if (escapes) {
                i++;
                text.append(cell.charAt(i));
            } else if (c == ';') {
                texts.add(text.toString().strip());
                text.setLength(0);
            } else {
                text.append(c);
            }
        }
        texts.add(text.toString().strip());
        return texts.stream().filter(t -> !t.isEmpty()).toList();
    }
}
