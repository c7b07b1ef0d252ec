package org.mapwright.workshop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapwright.ledger.DueAppends;
import org.mapwright.ledger.Lease;
import org.mapwright.ledger.Transactions;
import org.mapwright.ledger.WordsToKeep;
import org.mapwright.live.Change;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.live.Opened;
import org.mapwright.live.OperationId;
import org.mapwright.study.StudyId;
import org.mapwright.workshop.Workshop;
import org.mapwright.workshop.WorkshopEvent;
import org.mapwright.workshop.WorkshopId;
import org.mapwright.workshop.WorkshopStore;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Repository;

/** Workshops and their logs in Neo4j. A workshop is short, so it is read from its whole log. */
@Repository
final class GraphWorkshopStore implements WorkshopStore {

    private final Transactions transactions;

    GraphWorkshopStore(Driver driver) {
        transactions = new Transactions(driver);
    }

    @Override
    public Optional<StudyId> studyOf(WorkshopId id) {
        return transactions.read(tx -> WorkshopHead.of(tx, id).map(WorkshopHead::study));
    }

    @Override
    public Optional<Opened<Workshop, WorkshopEvent>> open(WorkshopId id) {
        return transactions.inSession(session -> session.executeWrite(tx -> {
                    WorkshopLog.LEDGER.claim(tx, id.value());
                    return WorkshopHead.of(tx, id);
                })
                .map(claimed -> session.executeRead(tx -> opened(tx, claimed))));
    }

    /** Another writer may have come since the claim: what is read is right all the same, only the lease is then old. */
    private static Opened<Workshop, WorkshopEvent> opened(TransactionContext tx, WorkshopHead claimed) {
        long seq = WorkshopHead.of(tx, claimed.id()).orElse(claimed).lease().seq();
        var logged = WorkshopLog.LEDGER.between(tx, claimed.id().value(), 0, seq);
        List<Change<WorkshopEvent>> changes = WorkshopLog.read(tx, logged, claimed.study());
        Workshop workshop = claimed.begun();
        for (Change<WorkshopEvent> change : changes) {
            workshop = workshop.after(change.events());
        }
        if (workshop.seq() != seq) {
            throw new IllegalStateException(
                    "The log of workshop %s has no change %d".formatted(claimed.id(), workshop.seq() + 1));
        }
        return new Opened<>(workshop, seq, claimed.lease().epoch(), claimed.study(), changes);
    }

    @Override
    public Map<OperationId, Long> recorded(WorkshopId id, Set<OperationId> operations) {
        return transactions.read(tx -> WorkshopLog.LEDGER.seqs(tx, id.value(), operations));
    }

    @Override
    public void append(List<Append<Workshop, WorkshopEvent>> appends) {
        List<String> ids = appends.stream().map(Append::id).toList();
        transactions.write(tx -> {
            WorkshopLog.LEDGER.lock(tx, ids);
            Map<String, WorkshopHead> heads = WorkshopHead.of(tx, ids);
            Map<String, Lease> leases = heads.values().stream()
                    .collect(Collectors.toMap(head -> head.id().value(), WorkshopHead::lease));
            var due = DueAppends.of(tx, WorkshopLog.LEDGER, appends, leases);
            due.forEach(append -> write(tx, Objects.requireNonNull(heads.get(append.id())), append));
            return due.size();
        });
    }

    private static void write(TransactionContext tx, WorkshopHead head, Append<Workshop, WorkshopEvent> append) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Map<String, String>> words = new ArrayList<>();
        for (Change<WorkshopEvent> change : append.changes()) {
            WordsToKeep said =
                    new WordsToKeep(append.id(), head.key(), change.by().id().value());
            rows.add(WorkshopLog.row(append.id(), change, said));
            words.addAll(said.rows());
        }
        WorkshopLog.LEDGER.keep(tx, words);
        WorkshopLog.LEDGER.add(tx, rows);
        tx.run(
                        "MATCH (w:Workshop {id: $id}) SET w.seq = $seq",
                        Map.of("id", append.id(), "seq", append.after().seq()))
                .consume();
        append.changes()
                .forEach(change -> change.events()
                        .forEach(event -> Consequence.of(event, change.at()).write(tx, append.id())));
    }
}
