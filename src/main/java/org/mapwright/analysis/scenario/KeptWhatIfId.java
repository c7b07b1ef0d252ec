package org.mapwright.analysis.scenario;

import org.mapwright.value.Check;

/** Identifies a kept what-if among those of its map. */
public record KeptWhatIfId(String value) {

    public KeptWhatIfId {
        Check.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
