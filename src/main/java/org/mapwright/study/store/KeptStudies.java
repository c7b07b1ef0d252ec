package org.mapwright.study.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mapwright.backup.Keeps;
import org.mapwright.backup.KeptPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A study, its members and their accounts in a backup. Passwords are kept as their hashes; an account that is there
 * already keeps the password it has.
 */
@Component
@Order(2)
final class KeptStudies implements Keeps {

    private static final String PUT_ACCOUNTS_BACK = """
            UNWIND $rows AS row
            MERGE (a:Account {name: row.account.name})
            ON CREATE SET a = row.account
            """;

    @Override
    public List<KeptPart> parts() {
        return List.of(everybody(), accounts(), study(), places(), members());
    }

    @Override
    public Map<String, String> leftOut() {
        String link = "A link that works once ends with the store it was made in";
        String token = "An access token works in the store it was made in: nobody could take back what a copy opens";
        return Map.of("Invitation", link, "PasswordReset", link, "TO", link, "AccessToken", token, "HOLDS", token);
    }

    private static KeptPart everybody() {
        return KeptPart.ofHouse("accounts", Set.of("Account"), """
                MATCH (a:Account)
                RETURN {account: a {.*, lockedAt: null}} AS record
                ORDER BY a.name
                """, PUT_ACCOUNTS_BACK);
    }

    private static KeptPart accounts() {
        return KeptPart.sharedByStudies("accounts", Set.of("Account"), """
                MATCH (a:Account)-[:IS]->(:Member)-[:BELONGS_TO]->(:Study {id: $study})
                WITH DISTINCT a
                RETURN {account: a {.*, lockedAt: null}} AS record
                ORDER BY a.name
                """, PUT_ACCOUNTS_BACK);
    }

    private static KeptPart study() {
        return KeptPart.ofStudy("study", Set.of("Study"), """
                MATCH (s:Study {id: $study})
                RETURN {study: s {.*, lockedAt: null}} AS record
                """, """
                UNWIND $rows AS row
                MATCH (s:Study {id: $study})
                SET s = row.study, s.id = $study
                """);
    }

    /** The places themselves are put back before. */
    private static KeptPart places() {
        return KeptPart.ofStudy("places-of-study", Set.of("Place"), """
                MATCH (:Study {id: $study})-[:DRAWS_IN]->(p:Place)
                RETURN {place: p.id} AS record
                ORDER BY p.id
                """, """
                UNWIND $rows AS row
                MATCH (s:Study {id: $study}), (p:Place {id: row.place})
                MERGE (s)-[:DRAWS_IN]->(p)
                """);
    }

    /**
     * Members and pseudonyms are made, never found: nobody of another study can be written over. Those who left are
     * kept too, since what they said is; of guests of workshops the words on their card, but no phone.
     */
    private static KeptPart members() {
        return KeptPart.ofStudy("members", Set.of("Member", "Words"), """
                MATCH (m:Member)-[:BELONGS_TO|BELONGED_TO|GUEST_OF]->(s:Study {id: $study})
                MATCH (m)-[:CALLED]->(called:Words)
                RETURN {
                  member: properties(m),
                  called: properties(called),
                  left: EXISTS { (m)-[:BELONGED_TO]->(s) },
                  guest: EXISTS { (m)-[:GUEST_OF]->(s) },
                  accounts: COLLECT { MATCH (a:Account)-[:IS]->(m) RETURN a.name ORDER BY a.name }
                } AS record
                ORDER BY m.id
                """, """
                UNWIND $rows AS row
                MATCH (s:Study {id: $study})
                CREATE (m:Member)-[:CALLED]->(called:Words)
                SET m = row.member, called = row.called
                FOREACH (here IN CASE WHEN row.left OR coalesce(row.guest, false) THEN [] ELSE [s] END
                  | CREATE (m)-[:BELONGS_TO]->(here))
                FOREACH (at IN CASE WHEN row.guest THEN [s] ELSE [] END | CREATE (m)-[:GUEST_OF]->(at))
                FOREACH (there IN CASE WHEN row.left THEN [s] ELSE [] END | CREATE (m)-[:BELONGED_TO]->(there))
                WITH m, row
                UNWIND row.accounts AS name
                MATCH (a:Account {name: name})
                MERGE (a)-[:IS]->(m)
                """);
    }
}
