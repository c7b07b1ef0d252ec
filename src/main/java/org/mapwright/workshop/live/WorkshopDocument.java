package org.mapwright.workshop.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.live.DocumentKind;
import org.mapwright.live.Opened;
import org.mapwright.live.OperationId;
import org.mapwright.live.Verdict;
import org.mapwright.study.Member;
import org.mapwright.study.StudyId;
import org.mapwright.value.Words;
import org.mapwright.workshop.Workshop;
import org.mapwright.workshop.WorkshopCommand;
import org.mapwright.workshop.WorkshopEvent;
import org.mapwright.workshop.WorkshopId;
import org.mapwright.workshop.WorkshopReason;
import org.mapwright.workshop.WorkshopRules;
import org.mapwright.workshop.WorkshopStore;
import org.mapwright.workshop.json.PhoneJson;
import org.mapwright.workshop.json.WorkshopJson;
import org.springframework.stereotype.Component;

/** The workshop as a document that people edit together, each seeing her own and what the room sees. */
@Component
final class WorkshopDocument implements DocumentKind<Workshop, WorkshopCommand, WorkshopEvent> {

    private static final Words WORDS = Words.of("workshoplive");

    private final WorkshopStore store;

    WorkshopDocument(WorkshopStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "workshop";
    }

    @Override
    public Optional<StudyId> studyOf(String id) {
        return store.studyOf(new WorkshopId(id));
    }

    @Override
    public Optional<Opened<Workshop, WorkshopEvent>> open(String id) {
        return store.open(new WorkshopId(id));
    }

    @Override
    public WorkshopCommand read(String json) {
        return WorkshopJson.readCommand(json);
    }

    @Override
    public Verdict<WorkshopEvent> decide(Workshop workshop, WorkshopCommand command, Member by) {
        return WorkshopRules.decide(workshop, command, by);
    }

    @Override
    public Verdict<WorkshopEvent> undo(Workshop workshop, List<WorkshopEvent> events, Member by) {
        return new Verdict.Refused<>(WorkshopReason.NO_UNDO.name());
    }

    @Override
    public Workshop after(Workshop workshop, List<WorkshopEvent> events) {
        return workshop.after(events);
    }

    @Override
    public void append(List<Append<Workshop, WorkshopEvent>> appends) {
        store.append(appends);
    }

    @Override
    public Map<OperationId, Long> recorded(String id, Set<OperationId> operations) {
        return store.recorded(new WorkshopId(id), operations);
    }

    @Override
    public String sentence(String reason) {
        return WORDS.say("refused.", WorkshopReason.valueOf(reason));
    }

    @Override
    public boolean isSameForAll() {
        return false;
    }

    @Override
    public String snapshot(Workshop workshop, Member viewer) {
        return PhoneJson.snapshot(workshop, viewer.id());
    }

    @Override
    public String patch(Workshop before, Workshop after, Member viewer) {
        return PhoneJson.patch(before, after, viewer.id());
    }
}
