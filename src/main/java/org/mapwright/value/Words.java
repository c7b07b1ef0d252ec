package org.mapwright.value;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What one feature says to people: the file {@code messages/FEATURE.properties}.
 *
 * <p>The one way to a text, on screens and on the command line alike: {@code Words.of("home").say("maps.count", 6)}.
 * Keys stand in the code as literals, so that a test can hold code and files together; a key may be put together from a
 * literal that ends with a dot and the name of an enum value. Texts are {@link MessageFormat}s: a straight apostrophe
 * is written twice, a number that is part of a name is handed over as a string.
 */
public final class Words {

    private final ResourceBundle texts;

    private Words(ResourceBundle texts) {
        this.texts = texts;
    }

    /**
     * The texts of a feature.
     *
     * @throws java.util.MissingResourceException when the feature has no file
     */
    public static Words of(String feature) {
        return new Words(ResourceBundle.getBundle("messages." + feature, Locale.ENGLISH));
    }

    /**
     * The text of the key with its parts put in.
     *
     * @throws java.util.MissingResourceException when the file has no such key
     */
    public String say(String key, Object... parts) {
        return new MessageFormat(texts.getString(key), Locale.ENGLISH).format(parts);
    }

    /** The text for a value of an enumeration: {@code GROUP.NAME}, the name in lower case. */
    public String say(String group, Enum<?> value) {
        return say(group + value.name().toLowerCase(Locale.ROOT));
    }
}
