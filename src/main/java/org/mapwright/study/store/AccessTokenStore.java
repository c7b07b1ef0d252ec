package org.mapwright.study.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.study.AccessToken;
import org.mapwright.study.AccessTokens;
import org.mapwright.study.SignInName;
import org.mapwright.study.TokenSecret;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

@Repository
class AccessTokenStore implements AccessTokens {

    private final Driver driver;

    AccessTokenStore(Driver driver) {
        this.driver = driver;
    }

    /** The account is locked first, so that two windows cannot both make the last one there is room for. */
    @Override
    public boolean add(SignInName account, AccessToken token, String secretHash) {
        try (var session = driver.session()) {
            return session.executeWrite(tx -> {
                tx.run("MATCH (a:Account {name: $account}) SET a.lockedAt = timestamp()", named(account))
                        .consume();
                return hasRoom(tx, account) && isCreated(tx, account, token, secretHash);
            });
        }
    }

    private static boolean hasRoom(TransactionContext tx, SignInName account) {
        return tx.run("""
                        RETURN COUNT { (:Account {name: $account})-[:HOLDS]->(:AccessToken) } AS held
                        """, named(account)).single().get("held").asInt() < MOST;
    }

    private static boolean isCreated(TransactionContext tx, SignInName account, AccessToken token, String secretHash) {
        return tx.run(
                                """
                        MATCH (a:Account {name: $account})
                        CREATE (a)-[:HOLDS]->(:AccessToken {
                          id: $id, name: $name, secretHash: $hash, madeAt: $made, endsAt: $ends})
                        """,
                                Map.of(
                                        "account", account.value(),
                                        "id", token.id(),
                                        "name", token.name(),
                                        "hash", secretHash,
                                        "made", token.made().atZone(ZoneOffset.UTC),
                                        "ends", token.ends().atZone(ZoneOffset.UTC)))
                        .consume()
                        .counters()
                        .nodesCreated()
                == 1;
    }

    @Override
    public List<AccessToken> of(SignInName account) {
        return driver.executableQuery("""
                        MATCH (:Account {name: $account})-[:HOLDS]->(t:AccessToken)
                        RETURN t.id AS id, t.name AS name, t.madeAt AS made, t.usedOn AS used, t.endsAt AS ends
                        ORDER BY made DESC, id
                        """).withParameters(named(account)).execute().records().stream()
                .map(AccessTokenStore::token)
                .toList();
    }

    /** Found by the hash, in an index: how long that takes says nothing about the secret. Written once a day. */
    @Override
    public Optional<SignInName> use(TokenSecret secret, Instant now) {
        return driver
                .executableQuery("""
                        MATCH (a:Account)-[:HOLDS]->(t:AccessToken {secretHash: $hash})
                        WHERE t.endsAt > $now
                        FOREACH (first IN CASE WHEN t.usedOn = $day THEN [] ELSE [t] END | SET first.usedOn = $day)
                        RETURN a.name AS account
                        """)
                .withParameters(Map.of(
                        "hash", secret.hash(),
                        "now", now.atZone(ZoneOffset.UTC),
                        "day", LocalDate.ofInstant(now, ZoneOffset.UTC)))
                .execute()
                .records()
                .stream()
                .map(row -> new SignInName(row.get("account").asString()))
                .findFirst();
    }

    @Override
    public void takeBack(SignInName account, String id) {
        driver.executableQuery("""
                        MATCH (:Account {name: $account})-[:HOLDS]->(t:AccessToken {id: $id})
                        DETACH DELETE t
                        """)
                .withParameters(Map.of("account", account.value(), "id", id))
                .execute();
    }

    private static Map<String, Object> named(SignInName account) {
        return Map.of("account", account.value());
    }

    private static AccessToken token(Record row) {
        return new AccessToken(
                row.get("id").asString(),
                row.get("name").asString(),
                row.get("made").asZonedDateTime().toInstant(),
                Optional.of(row.get("used")).filter(used -> !used.isNull()).map(Value::asLocalDate),
                row.get("ends").asZonedDateTime().toInstant());
    }
}
