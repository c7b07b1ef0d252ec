package org.mapwright.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.study.AccessToken;
import org.mapwright.study.AccessTokens;
import org.mapwright.study.Account;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.study.SignInName;
import org.mapwright.study.TokenSecret;
import org.mapwright.study.TokenTerm;
import org.mapwright.testing.RealStore;
import org.neo4j.driver.Driver;

@ExtendWith(RealStore.class)
final class AccessTokensInNeo4jTest {

    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");
    private static final SignInName ANA = new SignInName("ana");
    private static final SignInName BEA = new SignInName("bea");

    private final Driver driver;
    private final AccountStore accounts;
    private final AccessTokenStore tokens;
    private final PasswordResetStore resets;
    private final Random random = new Random(20260401);

    AccessTokensInNeo4jTest(Driver driver) {
        this.driver = driver;
        accounts = new AccountStore(driver);
        tokens = new AccessTokenStore(driver);
        resets = new PasswordResetStore(driver);
    }

    @BeforeEach
    void begin() {
        RealStore.wipe();
        accounts.put(new Account(ANA, "$2a$12$ana", true));
        accounts.put(new Account(BEA, "$2a$12$bea", false));
    }

    @Test
    void aTokenLeadsToItsAccountAndNotesTheDay() {
        TokenSecret secret = added(ANA, "t-1", NOW);

        assertThat(tokens.use(secret, NOW.plusSeconds(60))).contains(ANA);
        assertThat(tokens.use(TokenSecret.drawn(random), NOW)).isEmpty();
        assertThat(tokens.of(ANA)).extracting(AccessToken::lastUsed).containsExactly(day("2026-04-01"));

        tokens.use(secret, Instant.parse("2026-04-02T00:30:00Z"));
        assertThat(tokens.of(ANA)).extracting(AccessToken::lastUsed).containsExactly(day("2026-04-02"));
    }

    @Test
    void aTokenThatHasEndedOpensNothingAndIsStillListed() {
        TokenSecret secret = added(ANA, "t-1", NOW);
        Instant end = Instant.parse("2026-05-01T09:00:00Z");

        assertThat(tokens.use(secret, end.minusSeconds(1))).contains(ANA);
        assertThat(tokens.use(secret, end)).isEmpty();
        assertThat(tokens.of(ANA)).hasSize(1);
    }

    @Test
    void aTokenIsTakenBackByItsOwnerAlone() {
        TokenSecret secret = added(ANA, "t-1", NOW);

        tokens.takeBack(BEA, "t-1");
        assertThat(tokens.use(secret, NOW)).contains(ANA);

        tokens.takeBack(ANA, "t-1");
        assertThat(tokens.use(secret, NOW)).isEmpty();
        assertThat(tokens.of(ANA)).isEmpty();
    }

    @Test
    void tokensComeWithTheLastMadeFirstAndNobodySeesThoseOfOthers() {
        added(ANA, "t-1", NOW);
        added(ANA, "t-2", NOW.plusSeconds(60));
        added(BEA, "t-3", NOW);

        assertThat(tokens.of(ANA)).extracting(AccessToken::id).containsExactly("t-2", "t-1");
        assertThat(tokens.of(BEA)).containsExactly(AccessToken.made("t-3", "Token t-3", NOW, TokenTerm.MONTH));
        assertThat(tokens.of(new SignInName("nobody"))).isEmpty();
    }

    /** Twice as many at once as there may be: the account is locked, so as many are made as there may be. */
    @Test
    void anAccountHasTwentyAtMostHoweverManyAreMadeAtOnce() throws Exception {
        List<Callable<Boolean>> attempts = IntStream.range(0, 40)
                .<Callable<Boolean>>mapToObj(i -> () -> tokens.add(ANA, token("t-" + i, NOW), "hash-" + i))
                .toList();
        long made = 0;
        try (var together = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> attempt : together.invokeAll(attempts)) {
                made += attempt.get() ? 1 : 0;
            }
        }

        assertThat(made).isEqualTo(20).isEqualTo(AccessTokens.MOST);
        assertThat(tokens.of(ANA)).hasSize(20);
        assertThat(tokens.add(BEA, token("t-bea", NOW), "hash-bea")).isTrue();
    }

    @Test
    void nobodyWithoutAnAccountGetsAToken() {
        assertThat(tokens.add(new SignInName("nobody"), token("t-1", NOW), "hash"))
                .isFalse();
    }

    @Test
    void anotherPasswordEndsTheTokensOfItsAccountAlone() {
        TokenSecret hers = added(ANA, "t-1", NOW);
        TokenSecret others = added(BEA, "t-2", NOW);

        accounts.forgetBrowsers(ANA);
        assertThat(tokens.use(hers, NOW)).contains(ANA);

        accounts.changePassword(ANA, "$2a$12$new");
        assertThat(tokens.use(hers, NOW)).isEmpty();
        assertThat(tokens.use(others, NOW)).contains(BEA);
    }

    @Test
    void aForgottenPasswordEndsThemTooAndAnAccountWithoutTokensIsToldLikewise() {
        TokenSecret hers = added(ANA, "t-1", NOW);
        var link = OneTimeSecret.drawn(random);
        resets.open(ANA, link.hash(), NOW.plusSeconds(60));

        assertThat(resets.use(link, "$2a$12$new", NOW)).contains(ANA);
        assertThat(tokens.use(hers, NOW)).isEmpty();
    }

    @Test
    void theSecretIsNowhereInTheStore() {
        TokenSecret secret = added(ANA, "t-1", NOW);

        assertThat(driver.executableQuery("MATCH (n) RETURN properties(n) AS all")
                        .execute()
                        .records())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("all").asMap().toString())
                        .doesNotContain(secret.value().substring(TokenSecret.PREFIX.length())));
    }

    private TokenSecret added(SignInName account, String id, Instant made) {
        TokenSecret secret = TokenSecret.drawn(random);
        assertThat(tokens.add(account, token(id, made), secret.hash())).isTrue();
        return secret;
    }

    private static AccessToken token(String id, Instant made) {
        return AccessToken.made(id, "Token " + id, made, TokenTerm.MONTH);
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
