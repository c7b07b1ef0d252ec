package org.mapwright.ledger;

import java.time.Instant;
import org.neo4j.driver.Record;

/** A change as it stands in a log, its body not yet read. */
public record LoggedChange(String opId, long seq, Instant at, String body) {

    static LoggedChange of(Record row) {
        return new LoggedChange(
                row.get("opId").asString(),
                row.get("seq").asLong(),
                row.get("at").asZonedDateTime().toInstant(),
                row.get("body").asString());
    }
}
