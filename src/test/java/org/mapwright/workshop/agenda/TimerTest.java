package org.mapwright.workshop.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimerTest {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT0S, 20 minutes left",
        "PT7M20S, 13 minutes left",
        "PT19M1S, 1 minute left",
        "PT20M, No time left",
        "PT20M1S, 1 minute over",
        "PT22M, 2 minutes over",
        "PT5H, 280 minutes over"
    })
    void itTellsWhatIsLeftAndThenGoesOn(Duration later, String told) {
        assertThat(AgendaWords.told(Timer.start(TEN, 20).at(TEN.plus(later)))).isEqualTo(told);
    }

    @Test
    void timeCanBeAddedAndTakenOffAlsoWhenItIsOver() {
        Timer timer = Timer.start(TEN, 20).plus(Duration.ofMinutes(5));

        assertThat(timer.at(minute(22))).isEqualTo(new Timer.Left(Duration.ofMinutes(3)));
        assertThat(timer.plus(Duration.ofMinutes(-10)).at(minute(22))).isEqualTo(new Timer.Over(Duration.ofMinutes(7)));
    }

    @Test
    void whileTheRoomRestsNoTimePasses() {
        Timer rests = Timer.start(TEN, 20).rest(minute(5)).rest(minute(9));

        assertThat(rests.at(minute(12))).isEqualTo(new Timer.Left(Duration.ofMinutes(15)));
        assertThat(rests.goOn(minute(12)).at(minute(14))).isEqualTo(new Timer.Left(Duration.ofMinutes(13)));
        assertThat(rests.goOn(minute(12)).goOn(minute(13)).at(minute(14)))
                .isEqualTo(new Timer.Left(Duration.ofMinutes(13)));
    }

    @Test
    void aClockThatWasPutBackAddsNothing() {
        assertThat(Timer.start(TEN, 20).at(TEN.minusSeconds(86_400))).isEqualTo(new Timer.Left(Duration.ofMinutes(20)));
        assertThat(Timer.start(TEN, 20).rest(minute(5)).goOn(minute(3)).at(minute(6)))
                .isEqualTo(new Timer.Left(Duration.ofMinutes(14)));
    }

    @Test
    void minutesAreFromOneToFourHours() {
        assertThatThrownBy(() -> Timer.start(TEN, 0)).hasMessageContaining("[1.0, 240.0]");
        assertThatThrownBy(() -> Timer.start(TEN, 241)).hasMessageContaining("241");
    }

    private static Instant minute(int minute) {
        return TEN.plus(Duration.ofMinutes(minute));
    }
}
