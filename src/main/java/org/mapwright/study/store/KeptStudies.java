package org.mapwright.study.store;

import java.util.List;
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
        return List.of(everybody(), accounts(), study(), members());
    }

    private static KeptPart everybody() {
        return KeptPart.ofHouse("accounts", Set.of("Account"), """
                MATCH (a:Account)
                RETURN {account: properties(a)} AS record
                ORDER BY a.name
                """, PUT_ACCOUNTS_BACK);
    }

    private static KeptPart accounts() {
        return KeptPart.sharedByStudies("accounts", Set.of("Account"), """
                MATCH (a:Account)-[:IS]->(:Member)-[:BELONGS_TO]->(:Study {id: $study})
                WITH DISTINCT a
                RETURN {account: properties(a)} AS record
                ORDER BY a.name
                """, PUT_ACCOUNTS_BACK);
    }

    private static KeptPart study() {
        return KeptPart.ofStudy("study", Set.of("Study"), """
                MATCH (s:Study {id: $study})
                RETURN {study: properties(s)} AS record
                """, """
                UNWIND $rows AS row
                MATCH (s:Study {id: $study})
                SET s = row.study, s.id = $study
                """);
    }

    /** Members and pseudonyms are made, never found: nobody of another study can be written over. */
    private static KeptPart members() {
        return KeptPart.ofStudy("members", Set.of("Member", "Words"), """
                MATCH (m:Member)-[:BELONGS_TO]->(:Study {id: $study})
                MATCH (m)-[:CALLED]->(called:Words)
                RETURN {
                  member: properties(m),
                  called: properties(called),
                  accounts: COLLECT { MATCH (a:Account)-[:IS]->(m) RETURN a.name ORDER BY a.name }
                } AS record
                ORDER BY m.id
                """, """
                UNWIND $rows AS row
                MATCH (s:Study {id: $study})
                CREATE (m:Member)-[:BELONGS_TO]->(s), (m)-[:CALLED]->(called:Words)
                SET m = row.member, called = row.called
                WITH m, row
                UNWIND row.accounts AS name
                MATCH (a:Account {name: name})
                MERGE (a)-[:IS]->(m)
                """);
    }
}
