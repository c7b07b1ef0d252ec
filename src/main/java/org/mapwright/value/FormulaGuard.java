package org.mapwright.value;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking people's words for a formula: a text that begins with =, +, -, @ (or their wide
 * forms), a tab or a line break is written with an apostrophe before it, which is lifted again on reading. Texts that
 * begin with apostrophes before such a character get one more, so that nothing is lost.
 */
public final class FormulaGuard {

    private static final String RISKY = "[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\t\\r\\n]";
    private static final Pattern TO_GUARD = Pattern.compile("'*" + RISKY);
    private static final Pattern GUARDED = Pattern.compile("'+" + RISKY);

    private FormulaGuard() {}

    /** The text as a cell that is safe to open in a spreadsheet. */
    public static String guard(String text) {
        return TO_GUARD.matcher(text).lookingAt() ? "'" + text : text;
    }

    public static String lift(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
