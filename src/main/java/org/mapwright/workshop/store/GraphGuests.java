package org.mapwright.workshop.store;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.ledger.Transactions;
import org.mapwright.study.Group;
import org.mapwright.study.GuestMembers;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.StudyId;
import org.mapwright.workshop.Attendee.Whereabouts;
import org.mapwright.workshop.Guests;
import org.mapwright.workshop.WorkshopId;
import org.mapwright.workshop.door.CardWords;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

/**
 * Guests in Neo4j: members of the study who have no account. {@code whereabouts} follows the workshop's own record, in
 * the same transaction.
 */
@Repository
final class GraphGuests implements Guests, GuestMembers {

    /** How long a phone may look at a workshop that is over. */
    private static final Duration AFTERWARDS = Duration.ofDays(1);

    private static final String GUEST = """
            MATCH (w)<-[:ATTENDS]-(m)-[:GUEST_OF]->(s:Study), (m)-[:CALLED]->(called:Words)
            RETURN w.id AS workshop, m.id AS id, s.id AS study, coalesce(called.text, m.id) AS pseudonym,
              m.group AS group, m.role AS role, m.whereabouts AS whereabouts
            """;

    private final Transactions transactions;
    private final Clock clock;

    GraphGuests(Driver driver, Clock clock) {
        transactions = new Transactions(driver);
        this.clock = clock;
    }

    @Override
    public void add(WorkshopId workshop, Member guest, OneTimeSecret phone, CardWords card) {
        Map<String, Object> row = Map.of(
                "workshop", workshop.value(),
                "id", guest.id().value(),
                "study", guest.study().value(),
                "pseudonym", guest.pseudonym().value(),
                "group", guest.group().value(),
                "role", guest.role().name(),
                "phone", phone.hash(),
                "card", card.hash(workshop.value()),
                "door", Whereabouts.AT_THE_DOOR.name());
        transactions.write(tx -> tx.run("""
                MATCH (s:Study {id: $study})-[:HOLDS_WORKSHOP]->(w:Workshop {id: $workshop})
                MERGE (m:Member {id: $id})
                SET m.group = $group, m.role = $role, m.card = $card, m.whereabouts = $door
                MERGE (phone:GuestPhone {secretHash: $phone})
                MERGE (phone)-[:OPENS]->(m)
                MERGE (m)-[:GUEST_OF]->(s)
                MERGE (m)-[:ATTENDS]->(w)
                MERGE (m)-[:CALLED]->(called:Words {id: 'member-' + $id})
                SET called.text = $pseudonym, called.by = $id
                """, row).consume());
    }

    @Override
    public void forget(MemberId guest) {
        transactions.write(tx -> tx.run("""
                MATCH (m:Member {id: $id})-[:GUEST_OF]->(:Study)
                MATCH (m)-[:CALLED]->(called:Words)
                OPTIONAL MATCH (phone:GuestPhone)-[:OPENS]->(m)
                DETACH DELETE m, called, phone
                """, Map.of("id", guest.value())).consume());
    }

    @Override
    public Optional<Guest> byPhone(OneTimeSecret phone) {
        return one("""
                MATCH (:GuestPhone {secretHash: $phone})-[:OPENS]->(m:Member)-[:ATTENDS]->(w:Workshop)
                WHERE w.closedAt IS NULL OR w.closedAt > $since
                """, Map.of("phone", phone.hash(), "since", since()));
    }

    /** A card's hash is salted with its workshop, so each workshop is asked; hashing is slow on purpose. */
    @Override
    public Optional<Guest> byCard(CardWords card) {
        List<String> workshops =
                transactions.read(tx -> tx.run("MATCH (w:Workshop) RETURN w.id AS id ORDER BY w.begunAt DESC")
                        .list(row -> row.get("id").asString()));
        Map<String, String> hashes = new HashMap<>();
        workshops.forEach(id -> hashes.put(id, card.hash(id)));
        return one("""
                MATCH (w:Workshop)<-[:ATTENDS]-(m:Member)
                WHERE m.card = $hashes[w.id]
                """, Map.of("hashes", hashes));
    }

    @Override
    public void addPhone(MemberId guest, OneTimeSecret phone) {
        transactions.write(tx ->
                tx.run("""
                MATCH (m:Member {id: $id})-[:GUEST_OF]->(:Study)
                MERGE (phone:GuestPhone {secretHash: $phone})
                MERGE (phone)-[:OPENS]->(m)
                """, Map.of("id", guest.value(), "phone", phone.hash())).consume());
    }

    @Override
    public Optional<Member> member(MemberId guest, StudyId study) {
        return one("""
                MATCH (w:Workshop)<-[:ATTENDS]-(m:Member {id: $id})-[:GUEST_OF]->(:Study {id: $study})
                WHERE w.closedAt IS NULL OR w.closedAt > $since
                """, Map.of("id", guest.value(), "study", study.value(), "since", since()))
                .filter(one -> one.whereabouts() != Whereabouts.REMOVED)
                .map(one -> one.isInside() ? one.member() : one.member().as(Role.OBSERVER));
    }

    private Object since() {
        return clock.instant().minus(AFTERWARDS).atZone(ZoneOffset.UTC);
    }

    private Optional<Guest> one(String match, Map<String, Object> parameters) {
        return transactions.read(tx -> tx.run(match + "WITH w, m\n" + GUEST, parameters).stream()
                .map(GraphGuests::guest)
                .findFirst());
    }

    private static Guest guest(Record row) {
        Member member = new Member(
                new MemberId(row.get("id").asString()),
                new StudyId(row.get("study").asString()),
                new Pseudonym(row.get("pseudonym").asString()),
                new Group(row.get("group").asString()),
                Role.valueOf(row.get("role").asString()));
        return new Guest(
                new WorkshopId(row.get("workshop").asString()),
                member,
                Whereabouts.valueOf(row.get("whereabouts").asString()));
    }
}
