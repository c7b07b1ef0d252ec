package org.mapwright.map.json;

import java.util.Optional;
import org.mapwright.map.ContributorId;

/**
 * What stands in JSON for the texts that people wrote (labels, notes, quotes, titles, tags, themes, pseudonyms). Hand
 * one to a reader or writer of {@link MapJson#mapper()} as the attribute {@code Wording.class}; without one, texts
 * stand as they are.
 */
public interface Wording {

    /**
     * What to write for a text.
     *
     * @param author whose words they are, where the JSON around them says so: in a claim, an agreed reading, a pseudonym
     */
    String written(String text, Optional<ContributorId> author);

    /** The text for what was written. */
    String text(String written);
}
