package org.mapwright.ledger;

import java.util.Optional;

/**
 * What to write in the place of the texts that people wrote (labels, notes, quotes, titles, tags, themes, pseudonyms).
 * Handed to a writer of JSON as the attribute {@code TextWriter.class}; without one, texts stand as they are.
 */
@FunctionalInterface
public interface TextWriter {

    /**
     * What to write for a text.
     *
     * @param author whose words they are, where what they stand in says so: a claim, an agreed reading, a contributor
     */
    String written(String text, Optional<String> author);
}
