package org.mapwright.value;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What one feature says to people: the file {@code messages/FEATURE.properties}, and {@code FEATURE_pl.properties} and
 * so on for other languages. A text that another language does not have is said in English.
 *
 * <p>The one way to a text, on screens and on the command line alike: {@code Words.of("home").say("maps.count", 6)}.
 * Which language is asked with every text ({@link Tongue}), so words may be kept in a constant, what they said may not.
 * Keys stand in the code as literals, so that a test can hold code and files together; a key may be put together from a
 * literal that ends with a dot and the name of an enum value. Texts are {@link MessageFormat}s: a straight apostrophe
 * is written twice, a number that is part of a name is handed over as a string.
 */
public final class Words {

    /** English is the root: no file of the computer's own language gets in between. */
    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String feature;

    private Words(String feature) {
        this.feature = feature;
    }

    /**
     * The texts of a feature.
     *
     * @throws java.util.MissingResourceException when the feature has no file
     */
    public static Words of(String feature) {
        Words words = new Words(feature);
        words.texts(Locale.ENGLISH);
        return words;
    }

    private ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("messages." + feature, language, ENGLISH_ELSE);
    }

    /**
     * The text of the key with its parts put in.
     *
     * @throws java.util.MissingResourceException when the file has no such key
     */
    public String say(String key, Object... parts) {
        Locale language = Languages.now();
        return new MessageFormat(texts(language).getString(key), language).format(parts);
    }

    /** The text for a value of an enumeration: {@code GROUP.NAME}, the name in lower case. */
    public String say(String group, Enum<?> value) {
        return say(group + value.name().toLowerCase(Locale.ROOT));
    }
}
