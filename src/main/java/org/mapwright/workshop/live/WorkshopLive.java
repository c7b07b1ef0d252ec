package org.mapwright.workshop.live;

import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.live.Answer;
import org.mapwright.live.DocumentDoor;
import org.mapwright.live.FreshIds;
import org.mapwright.live.Intent;
import org.mapwright.live.LiveDocuments;
import org.mapwright.live.Watch;
import org.mapwright.study.Member;
import org.mapwright.workshop.LiveWorkshops;
import org.mapwright.workshop.Workshop;
import org.mapwright.workshop.WorkshopCommand;
import org.mapwright.workshop.WorkshopEvent;
import org.mapwright.workshop.WorkshopId;
import org.mapwright.workshop.WorkshopReason;
import org.springframework.stereotype.Component;

/** The server's own way to the workshops that go on. */
@Component
final class WorkshopLive implements LiveWorkshops {

    private final DocumentDoor<Workshop, WorkshopCommand, WorkshopEvent> door;

    WorkshopLive(LiveDocuments documents, WorkshopDocument kind, FreshIds ids) {
        this.door = new DocumentDoor<>(documents, kind, ids);
    }

    @Override
    public Optional<Workshop> current(WorkshopId id) {
        return door.current(id.value());
    }

    @Override
    public Optional<WorkshopReason> submit(WorkshopId id, WorkshopCommand command, Member by) {
        Answer answer = door.carryOut(id.value(), new Intent.Carry<>(command), by);
        return switch (answer.outcome()) {
            case APPLIED, NOOP -> Optional.empty();
            case PARKED, REFUSED -> answer.reason().map(WorkshopReason::valueOf);
        };
    }

    @Override
    public Watch watch(WorkshopId id, Consumer<Workshop> listener) {
        return door.watch(id.value(), listener);
    }
}
