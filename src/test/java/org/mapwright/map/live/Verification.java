package org.mapwright.map.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.live.Change;
import org.mapwright.live.Look;
import org.mapwright.live.OperationId;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import tools.jackson.databind.JsonNode;

/** Whether the log, the store, the memory and every screen agree, and whether every answer was true. */
final class Verification {

    private final Workshop workshop;
    private final TestedStore store;
    private final MapId map;
    private final List<String> findings = new ArrayList<>();

    Verification(Workshop workshop, TestedStore store, MapId map) {
        this.workshop = workshop;
        this.store = store;
        this.map = map;
    }

    List<String> findings() {
        SystemMap stored = store.state(map);
        check("the log replayed is not the store", stored.equals(store.replayed(map)));
        check("the memory is not the store", memory().equals(Optional.of(stored)));
        Map<OperationId, Long> seqs = seqs();
        for (SimulatedScreen screen : workshop.screens) {
            check(screen.name() + " shows another map", screen.picture().equals(Optional.of(Picture.of(stored))));
            check(screen.name() + " has no answer to " + screen.pending().keySet(), screen.isSettled());
            screen.answers()
                    .forEach((op, answer) -> checkAnswer(answer, Optional.ofNullable(seqs.get(new OperationId(op)))));
        }
        return findings;
    }

    private Optional<SystemMap> memory() {
        Look<SystemMap, MapEvent> look = new Look<>();
        var document = workshop.documents.of(workshop.kind).document(map.value());
        document.join(look, Optional.empty());
        workshop.stage.playUntil(Duration.ofSeconds(10), () -> look.state().isDone());
        return Optional.ofNullable(look.state().getNow(null));
    }

    private Map<OperationId, Long> seqs() {
        Map<OperationId, Long> seqs = new HashMap<>();
        for (Change<MapEvent> change : store.log(map)) {
            Long earlier = seqs.put(change.op(), change.seq());
            check("done twice: " + change.op(), earlier == null);
        }
        return seqs;
    }

    private void checkAnswer(JsonNode answer, Optional<Long> seq) {
        boolean applied = answer.get("outcome").asString().equals("applied");
        if (applied) {
            check(
                    "acknowledged and not in the log: " + answer,
                    seq.equals(Optional.of(answer.get("seq").asLong())));
        } else {
            check("said not to be done, and done: " + answer, seq.isEmpty());
        }
    }

    private void check(String finding, boolean well) {
        if (!well) {
            findings.add(finding);
        }
    }
}
