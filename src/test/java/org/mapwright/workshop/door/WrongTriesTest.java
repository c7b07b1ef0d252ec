package org.mapwright.workshop.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class WrongTriesTest {

    private static final String HALL = "192.0.2.7";
    private static final int GUESSES_A_DAY = 1_000_000;

    private final Ticking clock = new Ticking();
    private final WrongTries tries = new WrongTries(clock);

    @Test
    void aWholeRoomComesInByOneAddressAtOnce() {
        for (int person = 0; person < 1_000; person++) {
            assertThat(tries.begin(HALL)).isEmpty();
            tries.cameIn(HALL);
        }
    }

    @Test
    void aGoodCodeIsNotRefusedBecauseOthersOfTheHouseTypedFiftyNineWrongOnes() {
        wrong(HALL, 59);

        assertThat(tries.begin(HALL)).isEmpty();
    }

    @Test
    void afterSixtyWrongOnesAHouseWaitsTenSecondsForEachMore() {
        wrong(HALL, 60);

        assertThat(tries.begin(HALL)).contains(Duration.ofSeconds(10));
        assertThat(tries.begin("192.0.2.8")).isEmpty();
        clock.passes(Duration.ofSeconds(10));
        assertThat(tries.begin(HALL)).isEmpty();
        assertThat(tries.begin(HALL)).contains(Duration.ofSeconds(10));
    }

    @Test
    void manyAddressesOfOneNetworkOfIpv6AreOneHouse() {
        for (int i = 0; i < 60; i++) {
            assertThat(tries.begin("2001:db8:1:2::" + Integer.toHexString(i + 1)))
                    .isEmpty();
        }

        assertThat(tries.begin("2001:db8:1:2:ffff::1")).isPresent();
        assertThat(tries.begin("2001:db8:1:3::1")).isEmpty();
    }

    /**
     * Somebody guesses for a day from 1,000 addresses, 40 times a second, three and a half million times in all. What
     * is let through, against 100 codes of 2^50, succeeds with a probability far below 10^-4.
     */
    @Test
    void aDayOfGuessingFromEverywhereStaysBelowAMillionLooks() {
        int looks = 0;
        for (int second = 0; second < 86_400; second++) {
            for (int i = 0; i < 40; i++) {
                looks += tries.begin("198.51.100." + (second * 40 + i) % 1_000).isEmpty() ? 1 : 0;
            }
            clock.passes(Duration.ofSeconds(1));
        }

        // 11 a second and the 10,000 at once: 960,400, and never more.
        assertThat(looks).isBetween(940_000, 960_400).isLessThan(GUESSES_A_DAY);
        assertThat(100.0 * GUESSES_A_DAY / Math.pow(2, 50))
                .isBetween(8.8e-8, 8.9e-8)
                .isLessThan(1e-4);
    }

    @Test
    void aKnownHouseComesInWhileOthersUseUpWhatAllHaveTogether() {
        tries.know(HALL);
        for (int i = 0; i < WrongTries.FOR_ALL; i++) {
            assertThat(tries.begin("guesser " + i)).isEmpty();
        }

        assertThat(tries.begin("198.51.100.200")).isPresent();
        assertThat(tries.begin(HALL)).isEmpty();
        clock.passes(Duration.ofHours(13));
        for (int i = 0; i < WrongTries.FOR_ALL; i++) {
            assertThat(tries.begin("another " + i)).isEmpty();
        }
        assertThat(tries.begin(HALL)).isPresent();
    }

    @Test
    void knowingAHouseGivesItNoFurtherWrongTries() {
        tries.know(HALL);
        wrong(HALL, 60);

        assertThat(tries.begin(HALL)).isPresent();
    }

    private void wrong(String address, int count) {
        for (int i = 0; i < count; i++) {
            assertThat(tries.begin(address)).isEmpty();
        }
    }

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-11-23T10:00:00Z");

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
