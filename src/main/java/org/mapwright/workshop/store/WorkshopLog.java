package org.mapwright.workshop.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.ledger.KeptWords;
import org.mapwright.ledger.Ledger;
import org.mapwright.ledger.LoggedChange;
import org.mapwright.ledger.TextReader;
import org.mapwright.ledger.WordsToKeep;
import org.mapwright.live.Change;
import org.mapwright.live.OperationId;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.StudyId;
import org.mapwright.value.Authored;
import org.mapwright.workshop.WorkshopEvent;
import org.mapwright.workshop.json.WorkshopJson;
import org.neo4j.driver.TransactionContext;

/** The log of workshops: who, in which role, and what happened. */
final class WorkshopLog {

    static final Ledger LEDGER = new Ledger("Workshop", "WorkshopChange", "workshopId");

    private WorkshopLog() {}

    /** What the log keeps of a change as JSON. */
    record Body(By by, Role role, Optional<String> group, Optional<String> undoes, List<WorkshopEvent> events) {}

    /** Who made it, as she was called then. */
    record By(MemberId id, Pseudonym pseudonym, Group group) implements Authored {

        @Override
        public String author() {
            return id.value();
        }
    }

    /** Every text belongs to somebody here: two people who write the same word have each her own, to take back. */
    static Map<String, Object> row(String workshop, Change<WorkshopEvent> change, WordsToKeep words) {
        Member by = change.by();
        Body body = new Body(
                new By(by.id(), by.pseudonym(), by.group()),
                by.role(),
                change.group(),
                change.undoes().map(OperationId::value),
                change.events());
        Optional<String> speaker = Optional.of(by.id().value());
        String json = WorkshopJson.write(body, (text, author) -> words.written(text, author.or(() -> speaker)));
        return Ledger.row(workshop, change, json);
    }

    static List<Change<WorkshopEvent>> read(TransactionContext tx, Collection<LoggedChange> logged, StudyId study) {
        TextReader words =
                KeptWords.of(tx, logged.stream().map(LoggedChange::body).toList());
        return logged.stream().map(change -> read(change, study, words)).toList();
    }

    private static Change<WorkshopEvent> read(LoggedChange logged, StudyId study, TextReader words) {
        Body body = WorkshopJson.read(logged.body(), Body.class, words);
        By by = body.by();
        return new Change<>(
                new OperationId(logged.opId()),
                logged.seq(),
                new Member(by.id(), study, by.pseudonym(), by.group(), body.role()),
                logged.at(),
                body.group(),
                body.undoes().map(OperationId::new),
                body.events());
    }
}
