package org.mapwright.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapwright.study.Pseudonym;
import org.mapwright.workshop.Attendee.Whereabouts;
import org.mapwright.workshop.Leading.Admit;
import org.mapwright.workshop.Leading.Remove;
import org.mapwright.workshop.Leading.Turn;
import org.mapwright.workshop.TakingPart.Arrive;
import org.mapwright.workshop.TakingPart.Leave;
import org.mapwright.workshop.TakingPart.TakeBreak;
import org.mapwright.workshop.TakingPart.TakeName;
import org.mapwright.workshop.Workshop.Phase;

class PeopleRulesTest extends InARoom {

    @Test
    void whoArrivesIsHereAndArrivingAgainChangesNothing() {
        does(OTTER, new Arrive());
        assertThat(whereabouts(OTTER)).isEqualTo(Whereabouts.HERE);
        changesNothing(OTTER, new Arrive());
    }

    @Test
    void inALobbySheWaitsAndNothingSheSendsIsTaken() {
        workshop = workshop(true, 30);
        does(OTTER, new Arrive());
        assertThat(whereabouts(OTTER)).isEqualTo(Whereabouts.AT_THE_DOOR);
        refused(OTTER, idea("a", "Debt"), WorkshopReason.NOT_INSIDE);
        refused(OTTER, new TakeBreak(), WorkshopReason.NOT_INSIDE);

        does(LEADER, new Admit(OTTER.id()));
        does(OTTER, idea("a", "Debt"));
    }

    @Test
    void seatsAreForThoseWhoHaveNotGone() {
        workshop = workshop(false, 1);
        does(OTTER, new Arrive());
        refused(WREN, new Arrive(), WorkshopReason.FULL);
        does(OTTER, new TakeBreak());
        refused(WREN, new Arrive(), WorkshopReason.FULL);
        does(OTTER, new Leave());
        does(WREN, new Arrive());
        refused(OTTER, new Arrive(), WorkshopReason.FULL);
    }

    @Test
    void twoPeopleAreNotCalledTheSame() {
        arrive(OTTER, WREN);
        refused(WREN, new TakeName(new Pseudonym("OTTER")), WorkshopReason.NAME_TAKEN);
        does(WREN, new TakeName(new Pseudonym("Robin")));
        does(OTTER, new TakeName(new Pseudonym("wren")));
    }

    @Test
    void whatAPhoneStillHeldIsTakenOnABreakAfterLeavingAndWhileTheRoomRests() {
        arrive(OTTER);
        does(OTTER, new TakeBreak());
        does(OTTER, idea("a", "Debt"));
        does(OTTER, new Leave());
        does(OTTER, idea("b", "Stress"));
        does(LEADER, new Turn(Phase.PAUSED, BEGUN));
        does(OTTER, idea("c", "Poor sleep"));
        assertThat(workshop.ideasOf(OTTER.id())).hasSize(3);
    }

    @Test
    void whoWasAskedToGoStaysOutUntilLetInAndWhatSheWroteStays() {
        arrive(OTTER);
        does(OTTER, idea("a", "Debt"));
        does(LEADER, new Remove(OTTER.id()));
        refused(OTTER, new Arrive(), WorkshopReason.NOT_INSIDE);
        refused(OTTER, new Leave(), WorkshopReason.NOT_INSIDE);
        refused(OTTER, idea("b", "Stress"), WorkshopReason.NOT_INSIDE);
        assertThat(workshop.ideasOf(OTTER.id())).hasSize(1);

        does(LEADER, new Admit(OTTER.id()));
        does(OTTER, new Arrive());
        assertThat(whereabouts(OTTER)).isEqualTo(Whereabouts.HERE);
    }
}
