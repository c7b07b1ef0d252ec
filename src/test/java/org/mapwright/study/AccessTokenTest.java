package org.mapwright.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AccessTokenTest {

    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");

    /** By the calendar: 30, 90 and 365 days from the first of April. */
    @ParameterizedTest
    @CsvSource({"MONTH, 2026-05-01T09:00:00Z", "SEASON, 2026-06-30T09:00:00Z", "YEAR, 2027-04-01T09:00:00Z"})
    void aTokenEndsAfterItsTerm(TokenTerm term, Instant ends) {
        var token = AccessToken.made("t-1", "  Second   report ", NOW, term);

        assertThat(token).isEqualTo(new AccessToken("t-1", "Second report", NOW, Optional.empty(), ends));
        assertThat(token.hasEnded(ends.minusSeconds(1))).isFalse();
        assertThat(token.hasEnded(ends)).isTrue();
    }

    @Test
    void aTokenThatCannotBeIsRefused() {
        assertThatThrownBy(() -> AccessToken.made("t-1", " ", NOW, TokenTerm.YEAR))
                .hasMessage("The name of an access token must have 1 to 60 characters: it has 0");
        assertThatThrownBy(() -> new AccessToken("t-1", "Report", NOW, Optional.empty(), NOW))
                .hasMessage("An access token must end after it was made: 2026-04-01T09:00:00Z");
    }
}
