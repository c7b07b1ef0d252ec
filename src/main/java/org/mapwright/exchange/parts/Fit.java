package org.mapwright.exchange.parts;

import java.util.regex.Pattern;

/** Makes text from files fit what a map may hold. */
public final class Fit {

    private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0\\u2028\\u2029]+");
    private static final String MORE = "...";

    private Fit() {}

    /** The text with white space and line breaks collapsed. */
    public static String oneLine(String text) {
        return WHITE.matcher(text).replaceAll(" ").strip();
    }

    /** The first {@code most} characters, the last three of them dots; never half a character. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - MORE.length();
        boolean splits = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splits ? end - 1 : end) + MORE;
    }

    static boolean hasLineBreak(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\u2028') >= 0;
    }
}
