package org.mapwright.value;

import java.util.Base64;
import java.util.random.RandomGenerator;

/** Chance as text: letters, digits, - or _ (RFC 4648, section 5, without padding). */
public final class RandomText {

    /** What the text of a secret looks like, as a regular expression. */
    public static final String SECRET_FORM = "[A-Za-z0-9_-]{43}";

    private static final int ID_BYTES = 16;
    private static final int SECRET_BYTES = 32;

    private RandomText() {}

    /**
     * 128 random bits in 22 characters: enough that nobody draws the same id twice, or guesses one.
     *
     * @param random a secure one, outside of tests
     */
    public static String id(RandomGenerator random) {
        return drawn(random, ID_BYTES);
    }

    /**
     * 256 random bits in 43 characters, for what lets somebody in.
     *
     * @param random a secure one, outside of tests
     */
    public static String secret(RandomGenerator random) {
        return drawn(random, SECRET_BYTES);
    }

    private static String drawn(RandomGenerator random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
