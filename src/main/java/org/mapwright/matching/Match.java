package org.mapwright.matching;

import org.mapwright.map.FactorId;

/** What a factor of a file is on the map. */
public sealed interface Match {

    /** It stands on the map already. */
    record Same(FactorId factor) implements Match {}

    /** It is called much like a factor of the map; a person has to say whether it is the same. */
    record Alike(FactorId factor) implements Match {}

    /** It comes as a new factor. */
    record New() implements Match {}
}
