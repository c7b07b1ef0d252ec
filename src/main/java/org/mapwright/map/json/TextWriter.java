package org.mapwright.map.json;

import java.util.Optional;
import org.mapwright.map.ContributorId;

/**
 * What to write in the place of the texts that people wrote (labels, notes, quotes, titles, tags, themes, pseudonyms).
 * Hand one to a writer of {@link MapJson#mapper()} as the attribute {@code TextWriter.class}; without one, texts stand
 * as they are.
 */
@FunctionalInterface
public interface TextWriter {

    /**
     * What to write for a text.
     *
     * @param author whose words they are, where what they stand in says so: a claim, an agreed reading, a contributor
     */
    String written(String text, Optional<ContributorId> author);
}
