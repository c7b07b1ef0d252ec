package org.mapwright.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mapwright.live.Change;
import org.mapwright.live.OperationId;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * The logs of one kind of document: every change that ever was, only added to. They are the research record.
 *
 * @param document the label of the documents, which have {@code id}, {@code seq} and {@code epoch}
 * @param change the label of their changes
 * @param owner the property by which changes and words name their document
 */
public record Ledger(String document, String change, String owner) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]+");

    /** Names stand in Cypher, so they are letters alone. */
    public Ledger {
        for (String name : List.of(document, change, owner)) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("A label or property must be letters alone: " + name);
            }
        }
    }

    /**
     * Locks documents in the order of their ids, so that two who lock the same ones cannot wait for each other. Only a
     * write locks, and what is read in the same statement may be older than the lock: read leases after this.
     */
    public void lock(TransactionContext tx, Collection<String> documents) {
        tx.run(cypher("""
                UNWIND $documents AS id
                MATCH (d:DOCUMENT {id: id})
                SET d.lockedAt = timestamp()
                """), Map.of("documents", documents.stream().sorted().toList()))
                .consume();
    }

    /** Takes the lease: from now on only a writer of this epoch can commit. */
    public void claim(TransactionContext tx, String id) {
        lock(tx, List.of(id));
        tx.run(cypher("""
                MATCH (d:DOCUMENT {id: $id})
                SET d.epoch = d.epoch + 1
                """), Map.of("id", id)).consume();
    }

    /** What the log keeps of a change; people's words stand in the body by reference. */
    public static <E> Map<String, Object> row(String document, Change<E> change, String body) {
        return Map.of(
                "document",
                document,
                "opId",
                change.op().value(),
                "seq",
                change.seq(),
                "actor",
                change.by().id().value(),
                "at",
                change.at().atZone(ZoneOffset.UTC),
                "type",
                change.events().stream()
                        .map(event -> event.getClass().getSimpleName())
                        .distinct()
                        .toList(),
                "body",
                body);
    }

    /** Adds changes, made by {@link #row}. */
    public void add(TransactionContext tx, List<Map<String, Object>> rows) {
        tx.run(cypher("""
                UNWIND $rows AS row
                MATCH (d:DOCUMENT {id: row.document})
                CREATE (:CHANGE {
                  opId: row.opId, OWNER: row.document, seq: row.seq, actor: row.actor, at: row.at, type: row.type,
                  body: row.body
                })-[:OF]->(d)
                """), Map.of("rows", rows)).consume();
    }

    /** Keeps words, gathered by {@link WordsToKeep}. */
    public void keep(TransactionContext tx, List<Map<String, String>> words) {
        if (!words.isEmpty()) {
            tx.run(cypher("""
                    UNWIND $rows AS row
                    MERGE (w:Words {id: row.id})
                    ON CREATE SET w.OWNER = row.document, w.by = row.by, w.text = row.text
                    """), Map.of("rows", words)).consume();
        }
    }

    /** Which of the operations the document's log holds, and at which seq. */
    public Map<OperationId, Long> seqs(TransactionContext tx, String id, Collection<OperationId> operations) {
        return seqs(tx, Map.of(id, operations)).getOrDefault(id, Map.of());
    }

    /** The same for several documents in one question, since each costs a way to the store and back. */
    public Map<String, Map<OperationId, Long>> seqs(
            TransactionContext tx, Map<String, ? extends Collection<OperationId>> operations) {
        List<Map<String, String>> rows = new ArrayList<>();
        operations.forEach((id, ops) -> ops.forEach(op -> rows.add(Map.of("document", id, "operation", op.value()))));
        List<Record> found = tx.run(cypher("""
                UNWIND $rows AS row
                MATCH (c:CHANGE {OWNER: row.document, opId: row.operation})
                RETURN c.OWNER AS document, c.opId AS opId, c.seq AS seq
                """), Map.of("rows", rows)).list();
        Map<String, Map<OperationId, Long>> seqs = new LinkedHashMap<>();
        found.forEach(row -> seqs.computeIfAbsent(row.get("document").asString(), id -> new LinkedHashMap<>())
                .put(new OperationId(row.get("opId").asString()), row.get("seq").asLong()));
        return seqs;
    }

    /** The changes after one seq up to another, oldest first. */
    public List<LoggedChange> between(TransactionContext tx, String id, long after, long last) {
        return tx.run(cypher("""
                MATCH (c:CHANGE)
                WHERE c.OWNER = $id AND c.seq > $after AND c.seq <= $last
                RETURN c.opId AS opId, c.seq AS seq, c.at AS at, c.body AS body
                ORDER BY c.seq
                """), Map.of("id", id, "after", after, "last", last))
                .list(LoggedChange::of);
    }

    /** The first change that came later than that time. */
    public Optional<Long> firstAfter(TransactionContext tx, String id, Instant time) {
        return tx.run(cypher("""
                MATCH (c:CHANGE)
                WHERE c.OWNER = $id AND c.seq > 0 AND c.at > $time
                RETURN c.seq AS seq
                ORDER BY c.seq
                LIMIT 1
                """), Map.of("id", id, "time", time.atZone(ZoneOffset.UTC))).stream()
                .map(row -> row.get("seq").asLong())
                .findFirst();
    }

    /** The newest changes, newest first. */
    public List<LoggedChange> newest(TransactionContext tx, String id, int most) {
        return tx.run(cypher("""
                MATCH (c:CHANGE)
                WHERE c.OWNER = $id AND c.seq > 0
                RETURN c.opId AS opId, c.seq AS seq, c.at AS at, c.body AS body
                ORDER BY c.seq DESC
                LIMIT $most
                """), Map.of("id", id, "most", most)).list(LoggedChange::of);
    }

    private String cypher(String pattern) {
        return pattern.replace("DOCUMENT", document).replace("CHANGE", change).replace("OWNER", owner);
    }
}
