package org.mapwright.backup;

import org.mapwright.value.Check;

/**
 * A map in a backup, at one moment.
 *
 * @param seq the last change that was taken
 * @param changes how many changes there are
 * @param sha256 of the map as its log makes it
 */
public record KeptMap(String id, String title, long seq, long changes, String sha256) {

    public KeptMap {
        Check.id(id);
    }
}
