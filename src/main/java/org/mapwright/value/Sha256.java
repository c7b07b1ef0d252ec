package org.mapwright.value;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), in 64 hexadecimal digits. */
public final class Sha256 {

    private final MessageDigest digest = digest();

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The hash of a text in UTF-8. */
    public static String of(String text) {
        return new Sha256().add(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** Goes on with these bytes. */
    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** The hash of all that was added; what is added from now on begins another. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
