package org.mapwright.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mapwright.live.Verdict;
import org.mapwright.map.MapId;
import org.mapwright.map.Title;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.StudyId;
import org.mapwright.workshop.agenda.Agenda;
import org.mapwright.workshop.agenda.Script;
import org.mapwright.workshop.agenda.Stage;
import org.mapwright.workshop.agenda.StageKind;

/** What tests of workshops begin with: a workshop of three stages, ten minutes each. */
public final class SampleRoom {

    public static final Instant BEGUN = Instant.parse("2026-05-04T10:00:00Z");
    public static final StudyId STUDY = new StudyId("s");
    public static final MapId MAP = new MapId("m");
    public static final WorkshopId WORKSHOP = new WorkshopId("w");

    private SampleRoom() {}

    public static Workshop begun() {
        return begun(setup(false, 30));
    }

    public static Workshop begun(Setup setup) {
        return Workshop.begun(WORKSHOP, MAP, setup, BEGUN);
    }

    public static Setup setup(boolean lobby, int seats) {
        return new Setup(
                new Title("Sleep and stress"),
                Optional.of("Govan"),
                new Agenda(
                        "short",
                        "Short",
                        List.of(stage(StageKind.WELCOME), stage(StageKind.LINK), stage(StageKind.CLOSE))),
                Setup.USUAL_GROUPS,
                new Welcome("Welcome!", "I agree.", List.of("What I write"), List.of(new Support("Helpline", "0800"))),
                lobby,
                seats);
    }

    private static Stage stage(StageKind kind) {
        Script script = new Script("It goes on", List.of(), List.of(), List.of(), List.of(), "");
        return new Stage(kind, Optional.empty(), 10, script, List.of(), Optional.empty(), Optional.empty());
    }

    public static Member member(String name, Role role) {
        return new Member(new MemberId(name), STUDY, new Pseudonym(name), Group.PARENTS, role);
    }

    /** What the rules let happen; a refusal fails the test. */
    public static List<WorkshopEvent> events(Workshop workshop, Member by, WorkshopCommand command) {
        return switch (WorkshopRules.decide(workshop, command, by)) {
            case Verdict.Applied<WorkshopEvent> applied -> applied.events();
            case Verdict<WorkshopEvent> other -> throw new AssertionError(command + ": " + other);
        };
    }

    /** The workshop once the member did all of that. */
    public static Workshop after(Workshop workshop, Member by, WorkshopCommand... commands) {
        Workshop now = workshop;
        for (WorkshopCommand command : commands) {
            now = now.after(events(now, by, command));
        }
        return now;
    }
}
