package org.mapwright.study;

import java.util.Base64;
import java.util.random.RandomGenerator;

/** Chance as text: 256 random bits in 43 letters, digits, - or _ (RFC 4648, section 5, without padding). */
final class RandomText {

    /** What such a text looks like, as a regular expression. */
    static final String FORM = "[A-Za-z0-9_-]{43}";

    private static final int BYTES = 32;

    private RandomText() {}

    /**
     * Draws one.
     *
     * @param random a secure one, outside of tests
     */
    static String drawn(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
