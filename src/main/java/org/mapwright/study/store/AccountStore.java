package org.mapwright.study.store;

import java.util.Map;
import java.util.Optional;
import org.mapwright.study.Account;
import org.mapwright.study.Accounts;
import org.mapwright.study.SignInName;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore implements Accounts {

    private final Driver driver;

    AccountStore(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Optional<Account> find(SignInName name) {
        return driver.executableQuery("""
                        MATCH (a:Account {name: $name})
                        RETURN a.name AS name, a.passwordHash AS passwordHash, a.facilitator AS facilitator,
                          coalesce(a.departures, 0) AS departures
                        """).withParameters(Map.of("name", name.value())).execute().records().stream()
                .map(AccountStore::account)
                .findFirst();
    }

    private static Account account(Record row) {
        return new Account(
                new SignInName(row.get("name").asString()),
                row.get("passwordHash").asString(),
                row.get("facilitator").asBoolean(),
                row.get("departures").asInt());
    }

    @Override
    public boolean areNone() {
        return driver.executableQuery("RETURN NOT EXISTS { (:Account) } AS none")
                .execute()
                .records()
                .getFirst()
                .get("none")
                .asBoolean();
    }

    @Override
    public void put(Account account) {
        driver.executableQuery("""
                        MERGE (a:Account {name: $name})
                        SET a.passwordHash = $passwordHash, a.facilitator = $facilitator
                        """)
                .withParameters(Map.of(
                        "name", account.name().value(),
                        "passwordHash", account.passwordHash(),
                        "facilitator", account.facilitator()))
                .execute();
    }

    @Override
    public void changePassword(SignInName name, String passwordHash) {
        driver.executableQuery("""
                        MATCH (a:Account {name: $name})
                        SET a.passwordHash = $passwordHash, a.departures = coalesce(a.departures, 0) + 1
                        WITH a
                        MATCH (a)-[:HOLDS]->(t:AccessToken)
                        DETACH DELETE t
                        """)
                .withParameters(Map.of("name", name.value(), "passwordHash", passwordHash))
                .execute();
    }

    @Override
    public void forgetBrowsers(SignInName name) {
        driver.executableQuery("""
                        MATCH (a:Account {name: $name})
                        SET a.departures = coalesce(a.departures, 0) + 1
                        """).withParameters(Map.of("name", name.value())).execute();
    }
}
