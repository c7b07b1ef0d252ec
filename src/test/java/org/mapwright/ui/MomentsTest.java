package org.mapwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MomentsTest {

    /** 00:30 on 11 November 2026 in Glasgow. */
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-11T00:30:00Z"), ZoneId.of("Europe/London"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-11T00:05:00Z, today at 0:05",
        "2026-11-10T23:59:00Z, yesterday at 23:59",
        "2026-11-04T10:00:00Z, on 4 November",
        "2026-06-30T23:30:00Z, on 1 July",
        "2025-12-31T10:00:00Z, on 31 December 2025"
    })
    void aMomentIsSaidAsPeopleDo(Instant moment, String said) {
        assertThat(new Moments(NOW).say(moment)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-11T00:05:00Z, 11 November", "2025-12-31T10:00:00Z, 31 December 2025"})
    void aDayStandsAlone(Instant moment, String said) {
        assertThat(new Moments(NOW).day(moment)).isEqualTo(said);
    }
}
