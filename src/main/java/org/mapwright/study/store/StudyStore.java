package org.mapwright.study.store;

import java.util.Map;
import java.util.Optional;
import org.mapwright.study.Member;
import org.mapwright.study.SignInName;
import org.mapwright.study.Studies;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Repository;

/** A member's pseudonym stands in a {@code Words} of its own, so that it can be taken back alone. */
@Repository
class StudyStore implements Studies {

    private final Driver driver;

    StudyStore(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Optional<Study> find(StudyId id) {
        return driver
                .executableQuery("MATCH (s:Study {id: $id}) RETURN s.id AS id, s.title AS title")
                .withParameters(Map.of("id", id.value()))
                .execute()
                .records()
                .stream()
                .map(Rows::study)
                .findFirst();
    }

    @Override
    public void add(Study study) {
        driver.executableQuery("MERGE (s:Study {id: $id}) ON CREATE SET s.title = $title")
                .withParameters(Map.of("id", study.id().value(), "title", study.title()))
                .execute();
    }

    @Override
    public void rename(Study study) {
        driver.executableQuery("MATCH (s:Study {id: $id}) SET s.title = $title")
                .withParameters(Map.of("id", study.id().value(), "title", study.title()))
                .execute();
    }

    @Override
    public void enrol(SignInName account, Member member) {
        driver.executableQuery("""
                        MATCH (a:Account {name: $account}), (s:Study {id: $study})
                        MERGE (m:Member {id: $id})
                        SET m.group = $group, m.role = $role
                        MERGE (a)-[:IS]->(m)
                        MERGE (m)-[:BELONGS_TO]->(s)
                        MERGE (w:Words {id: $words})
                        SET w.text = $pseudonym
                        MERGE (m)-[:CALLED]->(w)
                        """)
                .withParameters(Map.of(
                        "account", account.value(),
                        "study", member.study().value(),
                        "id", member.id().value(),
                        "group", member.group().value(),
                        "role", member.role().name(),
                        "words", "member-" + member.id().value(),
                        "pseudonym", member.pseudonym().value()))
                .execute();
    }

    @Override
    public int size(StudyId study) {
        return driver.executableQuery("RETURN COUNT { (:Member)-[:BELONGS_TO]->(:Study {id: $id}) } AS size")
                .withParameters(Map.of("id", study.value()))
                .execute()
                .records()
                .getFirst()
                .get("size")
                .asInt();
    }
}
