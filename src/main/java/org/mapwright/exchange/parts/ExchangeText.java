package org.mapwright.exchange.parts;

import java.util.Locale;
import org.mapwright.value.Words;

/** The sentences of {@code messages/exchange.properties}. */
public final class ExchangeText {

    private static final Words WORDS = Words.of("exchange");
    private static final int LONGEST_SHOWN = 80;

    private ExchangeText() {}

    public static String of(String key, Object... parts) {
        return WORDS.say(key, parts);
    }

    /** The sentence of the group for a value, the name of which ends the key in lower case. */
    public static String of(String group, Enum<?> value, Object... parts) {
        return WORDS.say(group + value.name().toLowerCase(Locale.ROOT), parts);
    }

    /** What somebody wrote, cut so that a sentence stays one. */
    public static String shown(String value) {
        return Fit.cut(Fit.oneLine(value), LONGEST_SHOWN);
    }
}
