package org.mapwright.workshop;

import java.time.Instant;
import org.mapwright.workshop.Workshop.Phase;
import org.mapwright.workshop.agenda.Agenda;
import org.mapwright.workshop.agenda.Timer;

/**
 * Where the room is.
 *
 * @param stage of the agenda, from 0
 * @param timer of that stage
 * @param mapLocked whether the map is held still
 */
public record Course(int stage, Timer timer, Phase phase, boolean mapLocked) {

    static Course begun(Agenda agenda, Instant at) {
        return new Course(0, timer(agenda, 0, at), Phase.OPEN, false);
    }

    Course at(int other, Agenda agenda, Instant now) {
        Timer started = timer(agenda, other, now);
        return new Course(other, phase == Phase.OPEN ? started : started.rest(now), phase, mapLocked);
    }

    Course with(Timer other) {
        return new Course(stage, other, phase, mapLocked);
    }

    Course in(Phase other, Instant now) {
        return new Course(stage, other == Phase.OPEN ? timer.goOn(now) : timer.rest(now), other, mapLocked);
    }

    Course locked(boolean locked) {
        return new Course(stage, timer, phase, locked);
    }

    private static Timer timer(Agenda agenda, int stage, Instant at) {
        return Timer.start(at, agenda.stages().get(stage).minutes());
    }
}
