package org.mapwright.study.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.People;
import org.mapwright.study.Role;
import org.mapwright.study.SignInName;
import org.mapwright.study.StudyId;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Repository;

/** Whoever changes who facilitates a study locks the study first, so that two cannot both leave it to the other. */
@Repository
class PeopleStore implements People {

    private final Driver driver;

    PeopleStore(Driver driver) {
        this.driver = driver;
    }

    @Override
    public List<Member> of(StudyId study) {
        return driver.executableQuery("""
                        MATCH (m:Member)-[:BELONGS_TO]->(s:Study {id: $study})
                        MATCH (m)-[:CALLED]->(called:Words)
                        RETURN m.id AS id, s.id AS study, called.text AS pseudonym, m.group AS group, m.role AS role
                        ORDER BY toLower(pseudonym), id
                        """).withParameters(Map.of("study", study.value())).execute().records().stream()
                .map(Rows::member)
                .toList();
    }

    @Override
    public Optional<SignInName> accountOf(StudyId study, MemberId member) {
        return driver
                .executableQuery("""
                        MATCH (a:Account)-[:IS]->(:Member {id: $member})-[:BELONGS_TO]->(:Study {id: $study})
                        RETURN a.name AS name
                        """)
                .withParameters(Map.of("study", study.value(), "member", member.value()))
                .execute()
                .records()
                .stream()
                .map(row -> new SignInName(row.get("name").asString()))
                .findFirst();
    }

    @Override
    public Parting changeRole(StudyId study, MemberId member, Role role) {
        return parted(
                study,
                member,
                role == Role.FACILITATOR,
                tx -> tx.run("""
                        MATCH (m:Member {id: $member})-[:BELONGS_TO]->(:Study {id: $study})
                        SET m.role = $role
                        """, Map.of("study", study.value(), "member", member.value(), "role", role.name()))
                        .consume());
    }

    /** She keeps her name in what she said; only the way from her account to the study is gone. */
    @Override
    public Parting takeOut(StudyId study, MemberId member) {
        return parted(
                study,
                member,
                false,
                tx -> tx.run("""
                        MATCH (a:Account)-[is:IS]->(m:Member {id: $member})-[belongs:BELONGS_TO]->(s:Study {id: $study})
                        DELETE is, belongs
                        MERGE (m)-[:BELONGED_TO]->(s)
                        """, Map.of("study", study.value(), "member", member.value()))
                        .consume());
    }

    private Parting parted(StudyId study, MemberId member, boolean staysFacilitator, Step step) {
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> {
                tx.run("MATCH (s:Study {id: $study}) SET s.lockedAt = timestamp()", Map.of("study", study.value()))
                        .consume();
                Optional<Boolean> isLast = isLastFacilitator(tx, study, member);
                if (isLast.isEmpty()) {
                    return Parting.NOT_HERE;
                }
                if (isLast.get() && !staysFacilitator) {
                    return Parting.LAST_FACILITATOR;
                }
                step.run(tx);
                return Parting.DONE;
            });
        }
    }

    private static Optional<Boolean> isLastFacilitator(TransactionContext tx, StudyId study, MemberId member) {
        return tx.run("""
                        MATCH (m:Member {id: $member})-[:BELONGS_TO]->(s:Study {id: $study})
                        RETURN m.role = 'FACILITATOR'
                          AND COUNT { (:Member {role: 'FACILITATOR'})-[:BELONGS_TO]->(s) } = 1 AS last
                        """, Map.of("study", study.value(), "member", member.value())).stream()
                .map(row -> row.get("last").asBoolean())
                .findFirst();
    }

    @Override
    public boolean facilitatesAllOf(SignInName facilitator, SignInName other) {
        return driver.executableQuery("""
                        MATCH (:Account {name: $other})-[:IS]->(:Member)-[:BELONGS_TO]->(s:Study)
                        WITH DISTINCT s
                        RETURN count(s) > 0 AND all(one IN collect(s) WHERE EXISTS {
                          (:Account {name: $facilitator})-[:IS]->(:Member {role: 'FACILITATOR'})-[:BELONGS_TO]->(one)
                        }) AS yes
                        """)
                .withParameters(Map.of("facilitator", facilitator.value(), "other", other.value()))
                .execute()
                .records()
                .getFirst()
                .get("yes")
                .asBoolean();
    }

    private interface Step {
        void run(TransactionContext tx);
    }
}
