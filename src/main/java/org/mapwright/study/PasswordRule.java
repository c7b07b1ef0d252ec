package org.mapwright.study;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What a password must be: long, and not among the first that anybody would try. No signs are asked for: that makes
 * passwords harder to keep, not harder to guess (NIST SP 800-63B, 2025).
 */
public final class PasswordRule {

    /** The least, in characters. */
    public static final int LEAST = 12;

    /** The most, in bytes of UTF-8: bcrypt reads no further. */
    public static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;

    private PasswordRule() {}

    /** What keeps a password from being taken. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        /** Among the commonest, or nearly the same sign throughout. */
        TOO_COMMON,
        /** Holds the sign-in name, or is held by it. */
        LIKE_THE_NAME
    }

    /** The first fault of the password, or nothing. */
    public static Optional<Fault> fault(String password, SignInName name) {
        if (password.codePointCount(0, password.length()) < LEAST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Fault.TOO_LONG);
        }
        String plain = plain(password);
        if (plain.chars().distinct().count() < FEWEST_DIFFERENT || CommonPasswords.hold(plain)) {
            return Optional.of(Fault.TOO_COMMON);
        }
        return isLike(plain, plain(name.value())) ? Optional.of(Fault.LIKE_THE_NAME) : Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Does nothing much remain when the name is taken away? */
    private static boolean isLike(String password, String name) {
        return name.length() >= 3 && password.replace(name, "").length() < LEAST / 2 && password.contains(name);
    }
}
