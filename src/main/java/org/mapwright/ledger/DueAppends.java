package org.mapwright.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mapwright.live.AlreadyRecorded;
import org.mapwright.live.Change;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.live.OperationId;
import org.mapwright.live.StaleWriter;
import org.neo4j.driver.TransactionContext;

/** Which of several appends are still to be written. */
public final class DueAppends {

    private DueAppends() {}

    /**
     * Those with something to write; not one that was written just so by an earlier try. The documents are locked.
     *
     * @param leases where the documents stand, read after they were locked
     * @throws AlreadyRecorded when a log holds one of the operations at another seq
     * @throws StaleWriter when another writer took a document over, or there is no such document any more
     */
    public static <S, E> List<Append<S, E>> of(
            TransactionContext tx, Ledger ledger, List<Append<S, E>> all, Map<String, Lease> leases) {
        Map<String, Map<OperationId, Long>> recorded = ledger.seqs(
                tx,
                all.stream()
                        .collect(Collectors.toMap(
                                Append::id, append -> seqs(append).keySet())));
        return all.stream()
                .filter(append -> isDue(append, leases, recorded.getOrDefault(append.id(), Map.of())))
                .toList();
    }

    private static <E> Map<OperationId, Long> seqs(Append<?, E> append) {
        return append.changes().stream().collect(Collectors.toMap(Change::op, Change::seq));
    }

    private static boolean isDue(Append<?, ?> append, Map<String, Lease> leases, Map<OperationId, Long> recorded) {
        Lease lease = leases.get(append.id());
        if (lease == null) {
            throw new StaleWriter(append.id());
        }
        if (recorded.equals(seqs(append))) {
            return false;
        }
        if (lease.epoch() != append.epoch()) {
            throw new StaleWriter(append.id());
        }
        if (!recorded.isEmpty()) {
            throw new AlreadyRecorded(append.id(), recorded);
        }
        if (lease.seq() != append.seq()) {
            throw new StaleWriter(append.id());
        }
        return true;
    }
}
