package org.mapwright.map.past;

import java.util.ArrayList;
import java.util.List;
import org.mapwright.value.Words;

/**
 * A sentence in which the names of things on the map stand out.
 *
 * @param pieces the text in order
 */
public record Said(List<Piece> pieces) {

    private static final Words WORDS = Words.of("past");
    /** Private-use characters around a name while a sentence is put together; a name that holds them loses them. */
    private static final String BEGIN = "\uE000";

    private static final String END = "\uE001";

    /**
     * Some words of a sentence.
     *
     * @param name whether they name a factor, a map or a theme
     */
    public record Piece(String text, boolean name) {}

    public Said {
        pieces = List.copyOf(pieces);
    }

    /** The text of the key; its parts are words, numbers and what {@link #name} made of names. */
    static Said of(String key, Object... parts) {
        return split(WORDS.say(key, parts));
    }

    /** A name that stands out. */
    static String name(String name) {
        return BEGIN + plain(name) + END;
    }

    /** Words that do not stand out. */
    static String plain(String text) {
        return text.replace(BEGIN, "").replace(END, "");
    }

    /** The whole sentence. */
    public String text() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }

    private static Said split(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (String part : text.split("(?=" + BEGIN + ")|(?<=" + END + ")", -1)) {
            if (!part.isEmpty()) {
                pieces.add(new Piece(plain(part), part.startsWith(BEGIN)));
            }
        }
        return new Said(pieces);
    }
}
