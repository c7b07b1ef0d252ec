package org.mapwright.study.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.mapwright.study.Joining;
import org.mapwright.study.Joining.Obstacle;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Newcomer;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.study.Role;
import org.mapwright.study.SignInName;
import org.mapwright.study.StudyId;
import org.neo4j.driver.TransactionContext;

/** Somebody at the door with an invitation that is locked for her: nobody else can spend it meanwhile. */
record Arrival(String invitation, StudyId study, Role role) {

    /** Locks the study, then reads: what is read in the statement that locks may be older than the lock. */
    static Optional<Arrival> of(TransactionContext tx, OneTimeSecret secret, Instant now) {
        tx.run("""
                MATCH (:Invitation {secretHash: $hash})-[:TO]->(s:Study)
                SET s.lockedAt = timestamp()
                """, Map.of("hash", secret.hash())).consume();
        return tx.run("""
                MATCH (i:Invitation {secretHash: $hash})-[:TO]->(s:Study)
                WHERE i.usedAt IS NULL AND i.until > $now
                RETURN i.id AS invitation, s.id AS study, i.role AS role
                """, Map.of("hash", secret.hash(), "now", now.atZone(ZoneOffset.UTC))).stream()
                .map(row -> new Arrival(
                        row.get("invitation").asString(),
                        new StudyId(row.get("study").asString()),
                        Role.valueOf(row.get("role").asString())))
                .findFirst();
    }

    /** What stands in the way, if anything does. */
    Optional<Obstacle> obstacle(TransactionContext tx, SignInName account, Newcomer newcomer) {
        var row = tx.run(
                        """
                RETURN EXISTS {
                    (:Account {name: $account})-[:IS]->(:Member)-[:BELONGS_TO]->(:Study {id: $study})
                  } AS here,
                  EXISTS {
                    MATCH (w:Words)<-[:CALLED]-(:Member)-[:BELONGS_TO|BELONGED_TO]->(:Study {id: $study})
                    WHERE toLower(w.text) = toLower($pseudonym)
                  } AS taken
                """,
                        Map.of(
                                "account", account.value(),
                                "study", study.value(),
                                "pseudonym", newcomer.pseudonym().value()))
                .single();
        if (row.get("here").asBoolean()) {
            return Optional.of(Obstacle.ALREADY_HERE);
        }
        return row.get("taken").asBoolean() ? Optional.of(Obstacle.PSEUDONYM_TAKEN) : Optional.empty();
    }

    /** Spends the invitation and makes the account a member. */
    Joining enter(TransactionContext tx, SignInName account, Newcomer newcomer, Instant now) {
        Member member = new Member(new MemberId(invitation), study, newcomer.pseudonym(), newcomer.group(), role);
        tx.run(
                        """
                MATCH (i:Invitation {id: $invitation}), (a:Account {name: $account}), (s:Study {id: $study})
                SET i.usedAt = $now
                CREATE (m:Member {id: $invitation, group: $group, role: $role})
                CREATE (a)-[:IS]->(m)
                CREATE (m)-[:BELONGS_TO]->(s)
                CREATE (m)-[:CALLED]->(:Words {id: 'member-' + $invitation, text: $pseudonym})
                """,
                        Map.of(
                                "invitation", invitation,
                                "account", account.value(),
                                "study", study.value(),
                                "now", now.atZone(ZoneOffset.UTC),
                                "group", newcomer.group().value(),
                                "role", role.name(),
                                "pseudonym", newcomer.pseudonym().value()))
                .consume();
        return new Joining.Joined(account, member);
    }
}
