package org.mapwright.study;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.mapwright.value.RandomText;
import org.mapwright.value.Sha256;

/**
 * The secret that an access token is: {@code mapwright_} and 256 random bits. The beginning lets people, and programs
 * that look for secrets in the wrong places, know it for what it is. Only its hash is kept.
 */
public record TokenSecret(String value) {

    /** How every token begins. */
    public static final String PREFIX = "mapwright_";

    private static final Pattern FORM = Pattern.compile(PREFIX + RandomText.SECRET_FORM);

    public TokenSecret {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A token must be " + PREFIX + " and 43 letters, digits, - or _: it has " + value.length());
        }
    }

    /** The token that a program shows; nothing when the text can be none. */
    public static Optional<TokenSecret> read(String text) {
        return Optional.of(text).filter(shown -> FORM.matcher(shown).matches()).map(TokenSecret::new);
    }

    /**
     * A new one.
     *
     * @param random a secure one, outside of tests
     */
    public static TokenSecret drawn(RandomGenerator random) {
        return new TokenSecret(PREFIX + RandomText.secret(random));
    }

    /** SHA-256 in hexadecimal; a secret of 256 random bits needs no salt and no slow hash. */
    public String hash() {
        return Sha256.of(value);
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "TokenSecret";
    }
}
