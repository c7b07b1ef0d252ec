package org.mapwright.study;

import org.mapwright.value.Check;

/** Names one person's membership of a study; says nothing about who she is. */
public record MemberId(String value) {

    public MemberId {
        Check.id(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
