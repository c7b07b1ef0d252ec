package org.mapwright.study;

import org.mapwright.value.Check;

/** Names a study for good; shown to nobody. */
public record StudyId(String value) {

    public StudyId {
        Check.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
