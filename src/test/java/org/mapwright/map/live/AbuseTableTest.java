package org.mapwright.map.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.map.live.Table.MAP;
import static org.mapwright.map.live.Table.add;
import static org.mapwright.map.live.Table.connect;
import static org.mapwright.map.live.Table.outcome;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapwright.live.DocumentId;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.map.json.MapJson;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Role;
import tools.jackson.databind.JsonNode;

/** Every command there is, by every role, through the channel: on the map of one's own study, and on a foreign one. */
class AbuseTableTest {

    private static final MapId FOREIGN = new MapId("map-of-others");
    private static final Set<Class<?>> WHOLE_MAPS =
            Set.of(MapCommand.BringIn.class, MapCommand.JoinDrawing.class, MapCommand.BringBack.class);
    /** What stands in the log before anybody tries anything. */
    private static final int BEFORE = 3;

    private final Table table = new Table();

    /** One command by one role. */
    record Case(MapCommand command, Role role, boolean may) {

        String body() {
            return MapJson.write(command);
        }

        boolean isWholeMap() {
            return WHOLE_MAPS.contains(command.getClass());
        }

        @Override
        public String toString() {
            return command.getClass().getSimpleName() + " by " + role;
        }
    }

    /** {@link MapRolesTest} holds that no command is missing. */
    private static Stream<Case> all() {
        return Stream.concat(
                cases(MapRolesTest.OF_ALL_WHO_EDIT, EnumSet.of(Role.FACILITATOR, Role.PARTICIPANT)),
                cases(MapRolesTest.FOR_THE_GROUP, EnumSet.of(Role.FACILITATOR)));
    }

    private static Stream<Case> cases(List<MapCommand> commands, Set<Role> who) {
        return commands.stream()
                .flatMap(command -> Stream.of(Role.values()).map(role -> new Case(command, role, who.contains(role))));
    }

    private static Stream<Case> allowed() {
        return all().filter(each -> each.may() && !each.isWholeMap());
    }

    private static Stream<Case> notAllowed() {
        return all().filter(each -> !each.may() && !each.isWholeMap());
    }

    private static Stream<Case> wholeMaps() {
        return all().filter(Case::isWholeMap);
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void whoMayIsHeardByTheRulesOfTheMap(Case each) {
        JsonNode answer = table.does(sit(each.role()), each.body());
        assertThat(answer.path("reason").asString("")).isNotIn("NOT_ALLOWED", "UNREADABLE");
    }

    @ParameterizedTest
    @MethodSource("notAllowed")
    void whoMayNotIsRefusedWithASentenceAndNothingChanges(Case each) {
        SimulatedScreen asker = sit(each.role());
        JsonNode answer = table.does(asker, each.body());
        assertThat(outcome(answer)).isEqualTo("refused");
        assertThat(answer.get("reason").asString()).isEqualTo("NOT_ALLOWED");
        assertThat(answer.get("message").asString()).isNotBlank();
        assertThat(table.store.log(MAP)).hasSize(BEFORE);
        assertThat(asker.isConnected()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("wholeMaps")
    void nobodyBringsAWholeMapThroughTheChannel(Case each) {
        JsonNode answer = table.does(sit(each.role()), each.body());
        assertThat(outcome(answer)).isEqualTo("refused");
        assertThat(answer.get("message").asString()).isEqualTo("A whole map is brought in with Import.");
        assertThat(table.store.log(MAP)).hasSize(BEFORE);
    }

    @ParameterizedTest
    @MethodSource("org.mapwright.study.Role#values")
    void nobodyTakesBackWhatOthersDid(Role role) {
        SimulatedScreen asker = sit(role);
        assertThat(outcome(table.does(asker, Table.UNDO))).isNotEqualTo("applied");
        assertThat(outcome(table.does(asker, Table.REDO))).isNotEqualTo("applied");
        assertThat(table.store.log(MAP)).hasSize(BEFORE);
    }

    /** Her ticket is for the map of her study; what she says in the same breath is not heard any more. */
    @ParameterizedTest
    @MethodSource("all")
    void onAForeignMapNobodyIsHeard(Case each) {
        sit(each.role());
        table.store.put(SystemMap.empty(FOREIGN, new Title("Another map"), new PlaceId("leeds")));
        SimulatedScreen abroad = table.workshop.screen("abroad", new DocumentId("map", FOREIGN.value()));
        abroad.connect(table.workshop.ticket("asker"));
        abroad.say("{\"type\":\"op\",\"v\":1,\"opId\":\"o-1\",\"base\":0,\"group\":null,\"body\":" + each.body() + "}");
        table.settle();
        assertThat(abroad.farewells()).containsExactly("TICKET");
        assertThat(abroad.isConnected()).isFalse();
        assertThat(abroad.picture()).isEmpty();
        assertThat(abroad.answers()).isEmpty();
        assertThat(table.store.log(FOREIGN)).isEmpty();
        assertThat(table.store.log(MAP)).hasSize(BEFORE);
    }

    /** Somebody of that role at the map, on which Heron has drawn two factors and a link. */
    private SimulatedScreen sit(Role role) {
        table.does(table.heron, add("f", "sleep"));
        table.does(table.heron, add("g", "stress"));
        table.does(table.heron, connect("l", "f", "g", "c", "POSITIVE"));
        table.workshop.join("asker", role);
        return table.sit("asker");
    }
}
