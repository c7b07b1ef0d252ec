package org.mapwright.study;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a person types to sign in: 1 to 60 letters, digits and {@code . _ @ + -}; case does not matter. */
public record SignInName(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9._@+-]{1,60}");

    public SignInName {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A sign-in name must have 1 to 60 letters, digits and . _ @ + -: it has " + value.length());
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
