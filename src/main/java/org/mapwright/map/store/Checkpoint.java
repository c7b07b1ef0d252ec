package org.mapwright.map.store;

import org.mapwright.map.MapId;
import org.mapwright.value.Sha256;

/**
 * A whole map as JSON at one seq, so that opening it need not replay the log from its beginning.
 *
 * @param sha256 of the JSON in UTF-8, hexadecimal: tells a checkpoint that was changed afterwards
 */
record Checkpoint(MapId map, long seq, String sha256, String json) {

    static Checkpoint of(MapId map, long seq, String json) {
        return new Checkpoint(map, seq, Sha256.of(json), json);
    }

    boolean isSound() {
        return sha256.equals(Sha256.of(json));
    }
}
