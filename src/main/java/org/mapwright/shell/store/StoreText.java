package org.mapwright.shell.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mapwright.shell.CannotStart;
import org.mapwright.value.Words;

/** The sentences of {@code messages/store.properties}, each a reason not to start. */
final class StoreText {

    private static final Words WORDS = Words.of("store");

    private StoreText() {}

    static CannotStart refusal(String key, @Nullable Object... parts) {
        return new CannotStart(sentence(key, parts));
    }

    static CannotStart refusal(Throwable cause, String key, @Nullable Object... parts) {
        return new CannotStart(sentence(key, parts), cause);
    }

    private static String sentence(String key, @Nullable Object... parts) {
        return WORDS.say(key, Arrays.stream(parts).map(String::valueOf).toArray());
    }
}
