package org.mapwright.shell.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.map.Decision;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapId;
import org.mapwright.map.MapRules;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.map.json.MapJson;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;
import tools.jackson.databind.JsonNode;

class MixTest {

    private static final Contributor HERON =
            new Contributor(new ContributorId("heron"), new Pseudonym("Heron"), Group.PARENTS);

    /** What the load does must be real work: an edit that changes nothing would cost nothing. */
    @Test
    void everyEditChangesTheMapAndAllKindsAreThere() {
        Mix mix = new Mix(7);
        SystemMap map = SystemMap.empty(new MapId("m"), new Title("A map"), new PlaceId("p"));
        Map<String, Integer> kinds = new TreeMap<>();
        for (int i = 0; i < 2_000; i++) {
            JsonNode edit = mix.next();
            MapCommand command = MapJson.readCommand(edit.toString());
            Decision decision = MapRules.decide(map, command, HERON);
            assertThat(decision).as("%d: %s", i, command).isInstanceOf(Decision.Accepted.class);
            Decision.Accepted accepted = (Decision.Accepted) decision;
            assertThat(accepted.events()).as("%d: %s", i, command).isNotEmpty();
            map = map.after(accepted.events());
            mix.stands(edit);
            kinds.merge(command.getClass().getSimpleName(), 1, Integer::sum);
        }
        assertThat(kinds).containsOnlyKeys("AddFactor", "ConnectFactors", "MakeClaim", "MoveFactors", "RenameFactor");
        assertThat(map.factors()).hasSize(80);
        assertThat(map.links()).hasSize(160);
    }
}
