package org.mapwright.live;

import java.util.Base64;
import java.util.random.RandomGenerator;

/** Makes names that nobody can guess or meet twice, from a strong source of chance. */
public final class FreshIds {

    private final RandomGenerator chance;

    public FreshIds(RandomGenerator chance) {
        this.chance = chance;
    }

    /** Names an operation that the server itself asks for: 128 bits. */
    public OperationId operation() {
        return new OperationId("o-" + text(16));
    }

    /** A secret of 256 bits. */
    String secret() {
        return text(32);
    }

    private String text(int bytes) {
        byte[] random = new byte[bytes];
        chance.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
