package org.mapwright.map.store;

import java.time.Instant;
import org.mapwright.live.Change;
import org.mapwright.live.OperationId;
import org.mapwright.map.MapEvent;
import org.mapwright.map.RecordedChange;
import org.mapwright.map.json.TextReader;
import org.mapwright.study.StudyId;
import org.neo4j.driver.Record;

/** A change as it stands in the log, its body not yet read. */
record LoggedChange(String opId, long seq, Instant at, String body) {

    static LoggedChange of(Record row) {
        return new LoggedChange(
                row.get("opId").asString(),
                row.get("seq").asLong(),
                row.get("at").asZonedDateTime().toInstant(),
                row.get("body").asString());
    }

    Change<MapEvent> change(StudyId study, TextReader words) {
        ChangeBody read = LogJson.read(body, ChangeBody.class, words);
        return new Change<>(
                new OperationId(opId),
                seq,
                read.member(study),
                at,
                read.group(),
                read.undoes().map(OperationId::new),
                read.events());
    }

    RecordedChange recorded(TextReader words) {
        ChangeBody read = LogJson.read(body, ChangeBody.class, words);
        return new RecordedChange(seq, read.by(), at, read.events());
    }
}
