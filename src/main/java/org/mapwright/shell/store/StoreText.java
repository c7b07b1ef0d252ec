package org.mapwright.shell.store;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.mapwright.shell.CannotStart;

/** The sentences of {@code messages/store.properties}. */
final class StoreText {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("messages.store", Locale.ENGLISH);

    private StoreText() {}

    static CannotStart refusal(String key, @Nullable Object... parts) {
        return new CannotStart(sentence(key, parts));
    }

    static CannotStart refusal(Throwable cause, String key, @Nullable Object... parts) {
        return new CannotStart(sentence(key, parts), cause);
    }

    private static String sentence(String key, @Nullable Object... parts) {
        Object[] plain = Arrays.stream(parts).map(String::valueOf).toArray();
        return new MessageFormat(SENTENCES.getString(key), Locale.ENGLISH).format(plain);
    }
}
