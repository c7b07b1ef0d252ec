package org.mapwright.study.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mapwright.study.Account;
import org.mapwright.study.Invitation;
import org.mapwright.study.Invitations;
import org.mapwright.study.Joining;
import org.mapwright.study.Joining.Obstacle;
import org.mapwright.study.Newcomer;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.study.SignInName;
import org.mapwright.study.StudyId;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.stereotype.Repository;

/** A spent invitation stays as a record of who came by which; its secret no longer opens anything. */
@Repository
class InvitationStore implements Invitations {

    private static final String TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private final Driver driver;

    InvitationStore(Driver driver) {
        this.driver = driver;
    }

    @Override
    public void open(Invitation invitation, String secretHash) {
        driver.executableQuery("""
                        MATCH (s:Study {id: $study})
                        CREATE (:Invitation {id: $id, secretHash: $hash, role: $role, until: $until})-[:TO]->(s)
                        """)
                .withParameters(Map.of(
                        "study", invitation.study().id().value(),
                        "id", invitation.id(),
                        "hash", secretHash,
                        "role", invitation.role().name(),
                        "until", invitation.until().atZone(ZoneOffset.UTC)))
                .execute();
    }

    @Override
    public Optional<Invitation> find(OneTimeSecret secret, Instant now) {
        return driver
                .executableQuery("""
                        MATCH (i:Invitation {secretHash: $hash})-[:TO]->(s:Study)
                        WHERE i.usedAt IS NULL AND i.until > $now
                        RETURN i.id AS invitation, i.role AS role, i.until AS until, s.id AS id, s.title AS title
                        """)
                .withParameters(Map.of("hash", secret.hash(), "now", now.atZone(ZoneOffset.UTC)))
                .execute()
                .records()
                .stream()
                .map(Rows::invitation)
                .findFirst();
    }

    @Override
    public List<Invitation> ofStudy(StudyId study, Instant now) {
        return driver
                .executableQuery("""
                        MATCH (i:Invitation)-[:TO]->(s:Study {id: $study})
                        WHERE i.usedAt IS NULL AND i.until > $now
                        RETURN i.id AS invitation, i.role AS role, i.until AS until, s.id AS id, s.title AS title
                        ORDER BY until, invitation
                        """)
                .withParameters(Map.of("study", study.value(), "now", now.atZone(ZoneOffset.UTC)))
                .execute()
                .records()
                .stream()
                .map(Rows::invitation)
                .toList();
    }

    @Override
    public void withdraw(StudyId study, String id) {
        driver.executableQuery("""
                        MATCH (i:Invitation {id: $id})-[:TO]->(:Study {id: $study})
                        WHERE i.usedAt IS NULL
                        DETACH DELETE i
                        """)
                .withParameters(Map.of("study", study.value(), "id", id))
                .execute();
    }

    @Override
    public Joining joinAsNew(OneTimeSecret secret, Account account, Newcomer newcomer, Instant now) {
        try {
            return joined(secret, account.name(), newcomer, now, (tx, who) -> {
                tx.run(
                                """
                        CREATE (:Account {name: $name, passwordHash: $hash, facilitator: $facilitator, departures: 0})
                        """,
                                Map.of(
                                        "name", account.name().value(),
                                        "hash", account.passwordHash(),
                                        "facilitator", account.facilitator()))
                        .consume();
                return who;
            });
        } catch (ClientException e) {
            if (TAKEN.equals(e.code())) {
                return new Joining.Refused(Obstacle.NAME_TAKEN);
            }
            throw e;
        }
    }

    @Override
    public Joining join(OneTimeSecret secret, SignInName account, Newcomer newcomer, Instant now) {
        return joined(secret, account, newcomer, now, (tx, who) -> who);
    }

    private Joining joined(
            OneTimeSecret secret,
            SignInName account,
            Newcomer newcomer,
            Instant now,
            BiFunction<TransactionContext, Arrival, Arrival> before) {
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> Arrival.of(tx, secret, now)
                    .map(arrival -> arrival.obstacle(tx, account, newcomer)
                            .<Joining>map(Joining.Refused::new)
                            .orElseGet(() -> before.apply(tx, arrival).enter(tx, account, newcomer, now)))
                    .orElseGet(() -> new Joining.Refused(Obstacle.LINK_GONE)));
        }
    }
}
