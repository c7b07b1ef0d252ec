package org.mapwright.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.mapwright.browser.SharedDesks.Desks;
import org.mapwright.study.Role;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Somebody else in the study, with a sign-in of her own, put straight into the running application's store. */
final class Neighbour {

    private static final String PASSWORD = "a neighbour's long password";

    private Neighbour() {}

    /** A desk of a participant who goes by that pseudonym; the same person for the same name. */
    static Desk at(Desks desks, String pseudonym) {
        return at(desks, pseudonym, Role.PARTICIPANT);
    }

    /** The same in another role. */
    static Desk at(Desks desks, String pseudonym, Role role) {
        enrol(desks.data().resolve("data/store"), pseudonym, role);
        Page window = desks.chromium().window(1440, 900);
        return new Desk(window, desks.app().address()).signIn(pseudonym, PASSWORD);
    }

    private static void enrol(Path store, String pseudonym, Role role) {
        try (Driver driver = GraphDatabase.driver(
                "bolt://" + address(Files.readString(store.resolve("bolt")).strip()),
                AuthTokens.basic(
                        "neo4j", Files.readString(store.resolve("password")).strip()))) {
            driver.executableQuery("""
                            MATCH (:Account {name: 'facilitator'})-[:IS]->(:Member)-[:BELONGS_TO]->(s:Study)
                            WITH s LIMIT 1
                            MERGE (a:Account {name: $name})
                            SET a.passwordHash = $hash, a.facilitator = false
                            MERGE (m:Member {id: 'neighbour-' + $name})
                            SET m.group = 'parents', m.role = $role
                            MERGE (a)-[:IS]->(m)
                            MERGE (m)-[:BELONGS_TO]->(s)
                            MERGE (w:Words {id: 'member-neighbour-' + $name})
                            SET w.text = $name
                            MERGE (m)-[:CALLED]->(w)
                            """)
                    .withParameters(Map.of(
                            "name", pseudonym,
                            "role", role.name(),
                            "hash", new BCryptPasswordEncoder(4).encode(PASSWORD)))
                    .execute();
        } catch (IOException e) {
            throw new UncheckedIOException("The store's address cannot be read", e);
        }
    }

    private static String address(String bolt) {
        return bolt.contains("://") ? bolt.substring(bolt.indexOf("://") + 3) : bolt;
    }
}
