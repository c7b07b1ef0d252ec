package org.mapwright.shell.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mapwright.shell.access.Programs.Found;
import org.mapwright.shell.signin.SignInTries;
import org.mapwright.study.AccessToken;
import org.mapwright.study.AccessTokens;
import org.mapwright.study.SignInName;
import org.mapwright.study.TokenSecret;

/** Forty wrong tokens from an address are taken, then it waits (SignInTriesTest). */
final class ProgramsTest {

    private static final String HERE = "192.0.2.7";
    private static final SignInName ANA = new SignInName("ana");

    private final Random random = new Random(7);
    private final TokenSecret good = TokenSecret.drawn(random);
    private final Store store = new Store();
    private final Clock clock = Clock.fixed(Instant.parse("2026-04-01T09:00:00Z"), ZoneOffset.UTC);
    private final Programs programs = new Programs(store, new SignInTries(clock), clock);

    @Test
    void aGoodTokenIsLetInHoweverManyWrongOnesCameFromItsAddress() {
        for (int i = 0; i < 40; i++) {
            assertThat(programs.find(TokenSecret.drawn(random).value(), HERE)).isInstanceOf(Found.Unknown.class);
        }

        assertThat(programs.find(TokenSecret.drawn(random).value(), HERE)).isInstanceOf(Found.Later.class);
        assertThat(programs.find(good.value(), HERE)).isEqualTo(new Found.Known(ANA));
    }

    @Test
    void goodTokensAreNoTries() {
        for (int i = 0; i < 100; i++) {
            assertThat(programs.find(good.value(), HERE)).isInstanceOf(Found.Known.class);
        }

        assertThat(programs.find(TokenSecret.drawn(random).value(), HERE)).isInstanceOf(Found.Unknown.class);
    }

    @Test
    void whatCanBeNoTokenIsATryAndIsNotLookedUp() {
        for (int i = 0; i < 40; i++) {
            assertThat(programs.find("guess" + i, HERE)).isInstanceOf(Found.Unknown.class);
        }

        assertThat(programs.find("guess", HERE)).isInstanceOf(Found.Later.class);
        assertThat(store.looked).isZero();
    }

    @Test
    void whatCouldNotBeLookedUpIsNoTry() {
        store.away = true;
        for (int i = 0; i < 100; i++) {
            assertThat(programs.find(good.value(), HERE)).isInstanceOf(Found.Away.class);
        }
        store.away = false;

        assertThat(programs.find(TokenSecret.drawn(random).value(), HERE)).isInstanceOf(Found.Unknown.class);
    }

    /** Knows one token, and counts how often it is asked. */
    private final class Store implements AccessTokens {

        private boolean away;
        private int looked;

        @Override
        public Optional<SignInName> use(TokenSecret secret, Instant now) {
            looked++;
            if (away) {
                throw new IllegalStateException("The store is away");
            }
            return Optional.of(ANA).filter(name -> secret.equals(good));
        }

        @Override
        public boolean add(SignInName account, AccessToken token, String secretHash) {
            return false;
        }

        @Override
        public List<AccessToken> of(SignInName account) {
            return List.of();
        }

        @Override
        public void takeBack(SignInName account, String id) {}
    }
}
