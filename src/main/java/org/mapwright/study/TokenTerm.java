package org.mapwright.study;

import java.time.Duration;

/** How long an access token works; none works for ever, so that what nobody remembers ends by itself. */
public enum TokenTerm {
    MONTH(30),
    SEASON(90),
    YEAR(365);

    private final int days;

    TokenTerm(int days) {
        this.days = days;
    }

    public Duration length() {
        return Duration.ofDays(days);
    }
}
