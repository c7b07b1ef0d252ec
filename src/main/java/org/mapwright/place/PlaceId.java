package org.mapwright.place;

import org.mapwright.value.Check;

/** Names a place for good; shown to nobody. */
public record PlaceId(String value) {

    public PlaceId {
        Check.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
