package org.mapwright.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SignInTriesTest {

    private static final String HERE = "192.0.2.7";

    private final Ticking clock = new Ticking();
    private final SignInTries tries = new SignInTries(clock);

    @Test
    void afterEightWrongPasswordsAPersonWaitsTwoMinutesForTheNext() {
        for (int i = 0; i < 8; i++) {
            assertThat(tries.begin("ana", HERE)).isEmpty();
        }

        assertThat(tries.begin("ana", HERE)).contains(Duration.ofMinutes(2));
        clock.passes(Duration.ofMinutes(2));
        assertThat(tries.begin("ana", HERE)).isEmpty();
        assertThat(tries.begin("ana", HERE)).contains(Duration.ofMinutes(2));
    }

    @Test
    void theNameCountsHoweverItIsWritten() {
        for (int i = 0; i < 8; i++) {
            tries.begin(i % 2 == 0 ? " Ana" : "ANA ", HERE);
        }

        assertThat(tries.begin("ana", "198.51.100.1")).isPresent();
        assertThat(tries.begin("bea", HERE)).isEmpty();
    }

    @Test
    void whatWentWellDoesNotCount() {
        for (int i = 0; i < 100; i++) {
            assertThat(tries.begin("ana", HERE)).isEmpty();
            tries.giveBack("ana", HERE);
        }
    }

    @Test
    void anAddressThatTriesManyNamesWaitsToo() {
        for (int i = 0; i < 40; i++) {
            assertThat(tries.begin("person" + i, HERE)).isEmpty();
        }

        assertThat(tries.begin("another", HERE)).contains(Duration.ofSeconds(30));
        assertThat(tries.beginLink(HERE)).isPresent();
        assertThat(tries.begin("another", "192.0.2.8")).isEmpty();
    }

    @Test
    void aNameThatMustWaitCostsItsAddressNothing() {
        for (int i = 0; i < 200; i++) {
            tries.begin("ana", HERE);
        }

        assertThat(tries.begin("bea", HERE)).isEmpty();
    }

    @Test
    void aProgramWithAWrongTokenKeepsNobodyAtItsAddressFromSigningIn() {
        for (int i = 0; i < 40; i++) {
            assertThat(tries.wrongToken(HERE)).isEmpty();
        }

        assertThat(tries.wrongToken(HERE)).contains(Duration.ofSeconds(30));
        assertThat(tries.wrongToken("192.0.2.8")).isEmpty();
        assertThat(tries.begin("ana", HERE)).isEmpty();
        assertThat(tries.beginLink(HERE)).isEmpty();
    }

    @Test
    void oneNetworkOfIpv6IsOneAddress() {
        for (int i = 0; i < 40; i++) {
            tries.beginLink("2001:db8:1:2::" + Integer.toHexString(i + 1));
        }

        assertThat(tries.beginLink("2001:db8:1:2:ffff::1")).isPresent();
        assertThat(tries.beginLink("2001:db8:1:3::1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "60, 1", "61, 2", "120, 2", "121, 3"})
    void aWaitIsSaidInWholeMinutes(long seconds, long minutes) {
        assertThat(SignInGate.minutes(Duration.ofSeconds(seconds))).isEqualTo(minutes);
    }

    /** A clock that moves when it is told to. */
    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-04-01T09:00:00Z");

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
