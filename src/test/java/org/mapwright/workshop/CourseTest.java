package org.mapwright.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mapwright.workshop.Leading.AddTime;
import org.mapwright.workshop.Leading.GoTo;
import org.mapwright.workshop.Leading.SetUp;
import org.mapwright.workshop.Leading.Turn;
import org.mapwright.workshop.agenda.Agendas;
import org.mapwright.workshop.agenda.Timer;

/** Where the room is: each stage of the agenda has 10 minutes here. */
class CourseTest extends InARoom {

    @Test
    void everyStageBeginsItsOwnTimer() {
        does(LEADER, new GoTo(1, at(3)));

        assertThat(left(5)).isEqualTo(new Timer.Left(Duration.ofMinutes(8)));
        does(LEADER, new AddTime(5));
        assertThat(left(5)).isEqualTo(new Timer.Left(Duration.ofMinutes(13)));
        assertThat(left(20)).isEqualTo(new Timer.Over(Duration.ofMinutes(2)));
    }

    @Test
    void aPauseTakesNoTime() {
        does(LEADER, new Turn(Workshop.Phase.PAUSED, at(4)));
        assertThat(left(9)).isEqualTo(new Timer.Left(Duration.ofMinutes(6)));
        does(LEADER, new Turn(Workshop.Phase.OPEN, at(9)));
        assertThat(left(10)).isEqualTo(new Timer.Left(Duration.ofMinutes(5)));
    }

    @Test
    void aStageEnteredInAPauseWaitsForTheRoom() {
        does(LEADER, new Turn(Workshop.Phase.PAUSED, at(4)));
        does(LEADER, new GoTo(1, at(5)));
        does(LEADER, new Turn(Workshop.Phase.OPEN, at(8)));
        assertThat(left(9)).isEqualTo(new Timer.Left(Duration.ofMinutes(9)));
    }

    @Test
    void anotherAgendaMustReachAsFarAsTheRoomHasCome() {
        Setup now = workshop.setup();
        workshop = Workshop.begun(workshop.id(), workshop.map(), with(now, 0), BEGUN);
        does(LEADER, new GoTo(5, at(1)));

        refused(LEADER, new SetUp(now), WorkshopReason.NO_SUCH_STAGE);
        does(LEADER, new SetUp(with(now, 2)));
    }

    private Timer.Time left(int minutes) {
        return workshop.course().timer().at(at(minutes));
    }

    private static Setup with(Setup setup, int agenda) {
        return new Setup(
                setup.title(),
                setup.place(),
                Agendas.ready().get(agenda),
                setup.groups(),
                setup.welcome(),
                setup.lobby(),
                setup.seats());
    }

    private static Instant at(int minutes) {
        return BEGUN.plus(Duration.ofMinutes(minutes));
    }
}
