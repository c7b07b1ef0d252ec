package org.mapwright.map.store;

import java.util.Map;
import org.mapwright.ledger.Ledger;
import org.mapwright.ledger.LoggedChange;
import org.mapwright.ledger.TextReader;
import org.mapwright.ledger.WordsToKeep;
import org.mapwright.live.Change;
import org.mapwright.live.OperationId;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.RecordedChange;
import org.mapwright.study.StudyId;

/** The log of maps, and its changes as the map knows them. */
final class MapLog {

    static final Ledger LEDGER = new Ledger("Map", "Change", "mapId");

    private MapLog() {}

    static Map<String, Object> row(MapId map, Change<MapEvent> change, WordsToKeep words) {
        return Ledger.row(map.value(), change, LogJson.write(ChangeBody.of(change), words));
    }

    static Change<MapEvent> change(LoggedChange logged, StudyId study, TextReader words) {
        ChangeBody read = LogJson.read(logged.body(), ChangeBody.class, words);
        return new Change<>(
                new OperationId(logged.opId()),
                logged.seq(),
                read.member(study),
                logged.at(),
                read.group(),
                read.undoes().map(OperationId::new),
                read.events());
    }

    static RecordedChange recorded(LoggedChange logged, TextReader words) {
        ChangeBody read = LogJson.read(logged.body(), ChangeBody.class, words);
        return new RecordedChange(logged.seq(), read.by(), logged.at(), read.events());
    }
}
