package org.mapwright.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapwright.study.Role;
import org.mapwright.workshop.Workshop.Phase;
import org.mapwright.workshop.WorkshopCommand.Admit;
import org.mapwright.workshop.WorkshopCommand.GoTo;
import org.mapwright.workshop.WorkshopCommand.JoinHeaps;
import org.mapwright.workshop.WorkshopCommand.LockMap;
import org.mapwright.workshop.WorkshopCommand.PartIdea;
import org.mapwright.workshop.WorkshopCommand.RecordPlaces;
import org.mapwright.workshop.WorkshopCommand.Remove;
import org.mapwright.workshop.WorkshopCommand.SetAside;
import org.mapwright.workshop.WorkshopCommand.ShowIdeas;
import org.mapwright.workshop.WorkshopCommand.Turn;

class WorkshopRulesTest extends InARoom {

    @Test
    void aClosedWorkshopTakesNothingUntilItIsOpenedAgain() {
        arrive(OTTER);
        does(LEADER, new Turn(Phase.CLOSED));
        refused(OTTER, idea("a", "Debt"), WorkshopReason.CLOSED);
        refused(OTTER, new Turn(Phase.OPEN), WorkshopReason.NOT_ALLOWED);
        does(LEADER, new Turn(Phase.OPEN));
        does(OTTER, idea("a", "Debt"));
    }

    @Test
    void stagesGoForwardsAndBack() {
        does(LEADER, new GoTo(2));
        assertThat(workshop.stage()).isEqualTo(2);
        does(LEADER, new GoTo(0));
        changesNothing(LEADER, new GoTo(0));
        refused(LEADER, new GoTo(3), WorkshopReason.NO_SUCH_STAGE);
        refused(LEADER, new GoTo(-1), WorkshopReason.NO_SUCH_STAGE);
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
                new GoTo(1),
                new Turn(Phase.PAUSED),
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
        assertThat(workshop.mapLocked()).isTrue();
    }
}
