package org.mapwright.live;

import java.util.random.RandomGenerator;
import org.mapwright.value.RandomText;

/** Makes names that nobody can guess or meet twice, from a strong source of chance. */
public final class FreshIds {

    private final RandomGenerator chance;

    public FreshIds(RandomGenerator chance) {
        this.chance = chance;
    }

    /** Names an operation that the server itself asks for: 128 bits. */
    public OperationId operation() {
        return new OperationId("o-" + RandomText.id(chance));
    }

    /** A secret of 256 bits. */
    String secret() {
        return RandomText.secret(chance);
    }
}
