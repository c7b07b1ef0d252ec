package org.mapwright.study.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.study.PasswordResets;
import org.mapwright.study.SignInName;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

@Repository
class PasswordResetStore implements PasswordResets {

    private final Driver driver;

    PasswordResetStore(Driver driver) {
        this.driver = driver;
    }

    @Override
    public void open(SignInName account, String secretHash, Instant until) {
        driver.executableQuery("""
                        MATCH (:Account {name: $account})
                        MERGE (r:PasswordReset {account: $account})
                        SET r.secretHash = $hash, r.until = $until
                        """)
                .withParameters(
                        Map.of("account", account.value(), "hash", secretHash, "until", until.atZone(ZoneOffset.UTC)))
                .execute();
    }

    @Override
    public Optional<SignInName> find(OneTimeSecret secret, Instant now) {
        return driver
                .executableQuery("""
                        MATCH (r:PasswordReset {secretHash: $hash})
                        WHERE r.until > $now
                        RETURN r.account AS account
                        """)
                .withParameters(Map.of("hash", secret.hash(), "now", now.atZone(ZoneOffset.UTC)))
                .execute()
                .records()
                .stream()
                .map(PasswordResetStore::account)
                .findFirst();
    }

    /** The account is locked by the change, so of two who use the link at once the second finds it gone. */
    @Override
    public Optional<SignInName> use(OneTimeSecret secret, String passwordHash, Instant now) {
        try (var session = driver.session()) {
            return session.executeWrite(tx -> {
                tx.run("""
                        MATCH (r:PasswordReset {secretHash: $hash})
                        MATCH (a:Account {name: r.account})
                        SET a.lockedAt = timestamp()
                        """, Map.of("hash", secret.hash())).consume();
                return tx
                        .run(
                                """
                        MATCH (r:PasswordReset {secretHash: $hash})
                        WHERE r.until > $now
                        MATCH (a:Account {name: r.account})
                        SET a.passwordHash = $password, a.departures = coalesce(a.departures, 0) + 1
                        DELETE r
                        WITH a
                        CALL (a) {
                          MATCH (a)-[:HOLDS]->(t:AccessToken)
                          DETACH DELETE t
                        }
                        RETURN a.name AS account
                        """,
                                Map.of(
                                        "hash",
                                        secret.hash(),
                                        "now",
                                        now.atZone(ZoneOffset.UTC),
                                        "password",
                                        passwordHash))
                        .stream()
                        .map(PasswordResetStore::account)
                        .findFirst();
            });
        }
    }

    private static SignInName account(Record row) {
        return new SignInName(row.get("account").asString());
    }
}
