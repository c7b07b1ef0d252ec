package org.mapwright.map;

import org.mapwright.value.Check;

/** Names who made a claim, behind a pseudonym. */
public record ContributorId(String value) {

    public ContributorId {
        Check.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
