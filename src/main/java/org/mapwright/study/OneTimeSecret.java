package org.mapwright.study;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.mapwright.value.RandomText;
import org.mapwright.value.Sha256;

/**
 * The secret part of a link that works once: 256 random bits. Only its hash is kept, so that whoever reads the store
 * cannot use the links that are open.
 */
public record OneTimeSecret(String value) {

    private static final Pattern FORM = Pattern.compile(RandomText.SECRET_FORM);

    public OneTimeSecret {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A secret must be 43 letters, digits, - or _: it has " + value.length());
        }
    }

    /**
     * A new one.
     *
     * @param random a secure one, outside of tests
     */
    public static OneTimeSecret drawn(RandomGenerator random) {
        return new OneTimeSecret(RandomText.secret(random));
    }

    /** SHA-256 in hexadecimal; a secret of 256 random bits needs no salt and no slow hash. */
    public String hash() {
        return Sha256.of(value);
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "OneTimeSecret";
    }
}
