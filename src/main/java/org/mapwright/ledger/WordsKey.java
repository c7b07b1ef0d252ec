package org.mapwright.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of one document that turns a text into its reference: the first 128 bits of HMAC-SHA256 (RFC 2104) over author
 * and text. The same text of the same author has the same reference wherever it stands, so a checkpoint needs no table
 * to name its words. Of texts whose author the document does not keep (labels, notes) each wording has one reference.
 *
 * <p>The secret keeps a short text from being guessed from its reference. Words that were taken back stay hidden once
 * the document has a new secret: references are looked up, never computed again, so old ones stay valid.
 */
public record WordsKey(String secret) {

    private static final int SECRET_BYTES = 32;
    private static final int REFERENCE_BYTES = 16;

    /** A new one. */
    public static WordsKey random(SecureRandom random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return new WordsKey(Base64.getEncoder().encodeToString(bytes));
    }

    /** {@code w-} and 22 characters. */
    public String reference(String text, Optional<String> author) {
        String said = author.orElse("") + "\n" + text;
        byte[] whole = hmac().doFinal(said.getBytes(StandardCharsets.UTF_8));
        return "w-" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, REFERENCE_BYTES));
    }

    private Mac hmac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "WordsKey";
    }
}
