package org.mapwright.map;

import java.util.Optional;
import org.mapwright.value.Check;

/** Names a map for good; shown to nobody. */
public record MapId(String value) {

    public MapId {
        Check.id(value);
    }

    /** The id that an address or a form names; nothing when the text can be none. */
    public static Optional<MapId> read(String text) {
        return Optional.of(text).filter(Check::isId).map(MapId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
