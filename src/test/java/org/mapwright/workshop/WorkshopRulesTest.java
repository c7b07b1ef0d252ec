package org.mapwright.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapwright.study.Role;
import org.mapwright.workshop.Leading.Admit;
import org.mapwright.workshop.Leading.GoTo;
import org.mapwright.workshop.Leading.JoinHeaps;
import org.mapwright.workshop.Leading.LockMap;
import org.mapwright.workshop.Leading.PartIdea;
import org.mapwright.workshop.Leading.RecordPlaces;
import org.mapwright.workshop.Leading.Remove;
import org.mapwright.workshop.Leading.SetAside;
import org.mapwright.workshop.Leading.ShowIdeas;
import org.mapwright.workshop.Leading.Turn;
import org.mapwright.workshop.Workshop.Phase;

class WorkshopRulesTest extends InARoom {

    @Test
    void aClosedWorkshopTakesNothingUntilItIsOpenedAgain() {
        arrive(OTTER);
        does(LEADER, new Turn(Phase.CLOSED, BEGUN));
        refused(OTTER, idea("a", "Debt"), WorkshopReason.CLOSED);
        refused(OTTER, new Turn(Phase.OPEN, BEGUN), WorkshopReason.NOT_ALLOWED);
        does(LEADER, new Turn(Phase.OPEN, BEGUN));
        does(OTTER, idea("a", "Debt"));
    }

    @Test
    void stagesGoForwardsAndBack() {
        does(LEADER, new GoTo(2, BEGUN));
        assertThat(workshop.stage()).isEqualTo(2);
        does(LEADER, new GoTo(0, BEGUN));
        changesNothing(LEADER, new GoTo(0, BEGUN));
        refused(LEADER, new GoTo(3, BEGUN), WorkshopReason.NO_SUCH_STAGE);
        refused(LEADER, new GoTo(-1, BEGUN), WorkshopReason.NO_SUCH_STAGE);
    }

    @Test
    void whatIsTheFacilitatorsIsNobodyElses() {
        arrive(OTTER, WREN);
        does(OTTER, idea("a", "Debt"));
        for (WorkshopCommand command : List.of(
                new Admit(WREN.id()),
                new Remove(WREN.id()),
                new ShowIdeas(),
                new SetAside(id("a"), true),
                new JoinHeaps(id("a"), id("a")),
                new PartIdea(id("a")),
                new RecordPlaces(Map.of()),
                new GoTo(1, BEGUN),
                new Turn(Phase.PAUSED, BEGUN),
                new LockMap(true))) {
            for (Role role : List.of(Role.PARTICIPANT, Role.RESEARCHER, Role.OBSERVER)) {
                refused(OTTER.as(role), command, WorkshopReason.NOT_ALLOWED);
            }
        }
    }

    @Test
    void everyChangeCountsOne() {
        arrive(OTTER);
        does(OTTER, idea("a", "Debt"));
        does(LEADER, new LockMap(true));
        assertThat(workshop.seq()).isEqualTo(3);
        assertThat(workshop.course().mapLocked()).isTrue();
    }
}
