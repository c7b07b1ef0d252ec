package org.mapwright.value;

import java.util.regex.Pattern;

/** The rules that small values share; each message is the rule and the value that broke it. */
public final class Check {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0\\u2028\\u2029]+");

    private Check() {}

    /** Whether the text can be an identifier: 1 to 64 letters, digits, - or _. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Returns the identifier, or throws {@link IllegalArgumentException} when it is not one. */
    public static String id(String value) {
        if (!isId(value)) {
            throw new IllegalArgumentException(
                    "An identifier must be 1 to 64 letters, digits, - or _: " + shown(value));
        }
        return value;
    }

    /**
     * One line of text: white space collapsed, ends trimmed.
     *
     * @param most the longest allowed, in characters (UTF-16 units)
     * @throws IllegalArgumentException when nothing or too much is left
     */
    public static String line(String what, String value, int most) {
        String line = WHITE.matcher(value).replaceAll(" ").strip();
        if (line.isEmpty() || line.length() > most) {
            throw new IllegalArgumentException(
                    what + " must have 1 to " + most + " characters: it has " + line.length());
        }
        return line;
    }

    /** Text of any number of lines up to {@code most} characters. */
    public static String prose(String what, String value, int most) {
        String text = value.strip();
        if (text.length() > most) {
            throw new IllegalArgumentException(
                    what + " must have at most " + most + " characters: it has " + text.length());
        }
        return text;
    }

    /** A number in the closed range, or {@link IllegalArgumentException}; NaN is never in a range. */
    public static double within(String what, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(what + " must be in [" + least + ", " + most + "]: " + value);
        }
        return value;
    }

    private static String shown(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "...";
    }
}
