package org.mapwright.map.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapwright.live.Verdict;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.Position;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.StudyId;

final class ArchivedMapTest {

    private static final MapId AWAY = new MapId("m-away");
    private static final SystemMap MAP = SystemMap.empty(AWAY, new Title("Away"), new PlaceId("p"));
    private static final MapCommand ADD =
            new MapCommand.AddFactor(new FactorId("f"), new Label("jobs"), FactorKind.CONTEXT, new Position(0, 0));
    private static final Verdict<MapEvent> ARCHIVED = new Verdict.Refused<>("ARCHIVED");

    private final MapDocument kind = new MapDocument(new MemoryMapStore(Workshop.STUDY), AWAY::equals);

    @Test
    void anArchivedMapTakesNoChangeAndNothingBack() {
        assertThat(kind.decide(MAP, ADD, as(Role.FACILITATOR))).isEqualTo(ARCHIVED);
        assertThat(kind.undo(MAP, List.of(), as(Role.PARTICIPANT))).isEqualTo(ARCHIVED);
        assertThat(kind.sentence("ARCHIVED")).contains("archive");
    }

    @Test
    void everybodyVisitsAnArchivedMapAsAnObserver() {
        assertThat(kind.visitor(AWAY.value(), as(Role.FACILITATOR))).isEqualTo(as(Role.OBSERVER));
        assertThat(kind.visitor(AWAY.value(), as(Role.RESEARCHER))).isEqualTo(as(Role.RESEARCHER));
        assertThat(kind.visitor("m-here", as(Role.FACILITATOR))).isEqualTo(as(Role.FACILITATOR));
    }

    private static Member as(Role role) {
        return new Member(new MemberId("m"), new StudyId("s"), new Pseudonym("Heron"), Group.PARENTS, role);
    }
}
