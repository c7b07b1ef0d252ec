package org.mapwright.study.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.study.GuestMembers;
import org.mapwright.study.Member;
import org.mapwright.study.Memberships;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Repository;

@Repository
class MembershipStore implements Memberships {

    private final Driver driver;
    private final GuestMembers guests;

    MembershipStore(Driver driver, GuestMembers guests) {
        this.driver = driver;
        this.guests = guests;
    }

    @Override
    public Optional<Member> member(String account, StudyId study) {
        return GuestMembers.idOf(account)
                .map(guest -> guests.member(guest, study))
                .orElseGet(() -> withAccount(account, study));
    }

    private Optional<Member> withAccount(String account, StudyId study) {
        return driver
                .executableQuery("""
                        MATCH (:Account {name: $account})-[:IS]->(m:Member)-[:BELONGS_TO]->(s:Study {id: $study})
                        MATCH (m)-[:CALLED]->(called:Words)
                        RETURN m.id AS id, s.id AS study, called.text AS pseudonym, m.group AS group, m.role AS role
                        """)
                .withParameters(Map.of("account", account, "study", study.value()))
                .execute()
                .records()
                .stream()
                .map(Rows::member)
                .findFirst();
    }

    @Override
    public List<Study> studiesOf(String account) {
        return driver.executableQuery("""
                        MATCH (:Account {name: $account})-[:IS]->(:Member)-[:BELONGS_TO]->(s:Study)
                        RETURN DISTINCT s.id AS id, s.title AS title
                        ORDER BY toLower(title), id
                        """).withParameters(Map.of("account", account)).execute().records().stream()
                .map(Rows::study)
                .toList();
    }
}
