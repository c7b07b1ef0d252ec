package org.mapwright.api.web;

import java.util.Locale;

/** How values stand in answers. */
final class Shown {

    private static final int MOST = 40;

    private Shown() {}

    /** As much of what somebody wrote as a sentence can hold. */
    static String of(String written) {
        return written.length() <= MOST ? written : written.substring(0, MOST) + "...";
    }

    /** One of a few, as a word. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
