package org.mapwright.study;

import java.util.Optional;
import org.mapwright.value.Check;

/**
 * How a person likes Mapwright to look and speak, on every device she signs in on.
 *
 * @param language a language tag such as {@code pl}; nothing when her browser is to decide
 * @param lessMotion nothing glides or fades, whatever the device says
 */
public record Settings(Optional<String> language, Colours colours, TextSize text, boolean lessMotion) {

    /** What one has who chose nothing. */
    public static final Settings STANDARD = new Settings(Optional.empty(), Colours.DEVICE, TextSize.STANDARD, false);

    public Settings {
        language.ifPresent(Check::id);
    }

    /** Light on dark or dark on light. */
    public enum Colours {
        /** As the device has it. */
        DEVICE,
        LIGHT,
        DARK
    }

    /** How large words are. */
    public enum TextSize {
        STANDARD(100),
        LARGER(115),
        LARGEST(130);

        private final int percent;

        TextSize(int percent) {
            this.percent = percent;
        }

        /** Of the browser's own size. */
        public int percent() {
            return percent;
        }
    }

    public Settings withLanguage(Optional<String> chosen) {
        return new Settings(chosen, colours, text, lessMotion);
    }

    public Settings withColours(Colours chosen) {
        return new Settings(language, chosen, text, lessMotion);
    }

    public Settings withText(TextSize chosen) {
        return new Settings(language, colours, chosen, lessMotion);
    }

    public Settings withLessMotion(boolean chosen) {
        return new Settings(language, colours, text, chosen);
    }
}
