package org.mapwright.map;

import java.util.Locale;
import java.util.regex.Pattern;
import org.mapwright.value.Check;

/** What a factor is called, on one line of 1 to 200 characters; labels may repeat within a map. */
public record Label(String value) {

    /** The longest label, in characters. */
    public static final int LONGEST = 200;

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    public Label {
        value = Check.line("A label", value, LONGEST);
    }

    /** Without what does not count when two are compared: capitals, and how much white space of which sort. */
    public String plain() {
        return plain(value);
    }

    /** The same of words that somebody typed to name a factor. */
    public static String plain(String words) {
        return WHITE_SPACE.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
