package org.mapwright.map.store;

import java.util.List;
import java.util.Optional;
import org.mapwright.live.Change;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.live.OperationId;
import org.mapwright.map.Decision;
import org.mapwright.map.MapCommand.BringIn;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapRules;
import org.mapwright.map.SystemMap;
import org.mapwright.study.Member;
import org.neo4j.driver.TransactionContext;

/** A map that is being made from what stands on another: drawn before the transaction, which may run twice. */
record MapCopy(NewMap made, List<MapEvent> events, Member by) {

    private static final OperationId FIRST = new OperationId("o-copy");

    /** @throws IllegalArgumentException when the content is no whole map */
    static MapCopy drawn(NewMap made, SystemMap content, Member by) {
        Decision decision = MapRules.decide(made.map(), BringIn.all(content), ChangeBody.contributor(by));
        return switch (decision) {
            case Decision.Accepted accepted -> new MapCopy(made, accepted.events(), by);
            case Decision.Refused refused ->
                throw new IllegalArgumentException("Only a whole map can be copied: " + refused.reason());
        };
    }

    SystemMap write(TransactionContext tx) {
        SystemMap empty = made.write(tx);
        if (events.isEmpty()) {
            return empty;
        }
        SystemMap map = empty.after(events);
        Change<MapEvent> change =
                new Change<>(FIRST, map.seq(), by, made.at(), Optional.empty(), Optional.empty(), events);
        List<MapAppend> due = MapAppend.due(tx, List.of(new Append<>(map.id().value(), 0, 0, List.of(change), map)));
        if (!due.isEmpty()) {
            MapAppend.write(tx, due);
        }
        return map;
    }
}
