package org.mapwright.map.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mapwright.map.Aspect;
import org.mapwright.map.ClaimId;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapId;
import org.mapwright.map.Polarity;
import org.mapwright.map.Position;
import org.mapwright.map.Prose;
import org.mapwright.map.Stance;
import org.mapwright.map.Strength;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Role;

/** Who may ask what. */
class MapRolesTest {

    private static final FactorId FACTOR = new FactorId("f");
    private static final LinkId LINK = new LinkId("l");
    private static final ClaimId CLAIM = new ClaimId("c");
    private static final Stance STANCE = Stance.of(Polarity.POSITIVE);

    static final List<MapCommand> OF_ALL_WHO_EDIT = List.of(
            new MapCommand.AddFactor(FACTOR, new Label("a"), FactorKind.CONTEXT, new Position(0, 0)),
            new MapCommand.RenameFactor(FACTOR, new Label("b")),
            new MapCommand.MoveFactors(Map.of()),
            new MapCommand.MergeFactors(FACTOR, new FactorId("g")),
            new MapCommand.RemoveFactor(FACTOR),
            new MapCommand.SetKind(FACTOR, FactorKind.OUTCOME),
            new MapCommand.SetTheme(FACTOR, Optional.empty()),
            new MapCommand.SetTags(FACTOR, Set.of()),
            new MapCommand.EditNote(FACTOR, Prose.NONE),
            new MapCommand.Rate(FACTOR, Aspect.IMPORTANCE, Optional.empty()),
            new MapCommand.ConnectFactors(LINK, FACTOR, new FactorId("g"), CLAIM, STANCE),
            new MapCommand.AdjustClaim(
                    LINK, CLAIM, Optional.empty(), Optional.of(Strength.STRONGLY), Optional.empty(), Optional.empty()),
            new MapCommand.MakeClaim(LINK, CLAIM, STANCE),
            new MapCommand.WithdrawClaim(LINK, CLAIM),
            new MapCommand.RemoveLink(LINK));

    static final List<MapCommand> FOR_THE_GROUP = List.of(
            new MapCommand.ChooseFocalFactor(Optional.of(FACTOR)),
            new MapCommand.RenameMap(new Title("t")),
            new MapCommand.AgreeReading(LINK, Optional.empty(), Prose.NONE),
            new MapCommand.BringBack(SystemMap.empty(new MapId("m"), new Title("t"), new PlaceId("p"))),
            new MapCommand.JoinDrawing(new Title("t"), List.of(), List.of(), List.of(), Optional.empty()),
            new MapCommand.BringIn(List.of(), List.of(), Optional.empty()));

    @TestFactory
    Stream<DynamicTest> facilitatorsAndParticipantsMayEdit() {
        return OF_ALL_WHO_EDIT.stream()
                .map(command -> mayOnly(command, EnumSet.of(Role.FACILITATOR, Role.PARTICIPANT)));
    }

    @TestFactory
    Stream<DynamicTest> onlyFacilitatorsSpeakForTheGroup() {
        return FOR_THE_GROUP.stream().map(command -> mayOnly(command, EnumSet.of(Role.FACILITATOR)));
    }

    @Test
    void theTablesNameEveryCommand() {
        assertThat(Stream.of(OF_ALL_WHO_EDIT, FOR_THE_GROUP)
                        .flatMap(List::stream)
                        .map(Object::getClass))
                .containsExactlyInAnyOrder(MapCommand.class.getPermittedSubclasses());
    }

    private static DynamicTest mayOnly(MapCommand command, Set<Role> roles) {
        return DynamicTest.dynamicTest(
                command.getClass().getSimpleName(),
                () -> assertThat(Stream.of(Role.values())
                                .filter(role -> MapRoles.allows(role, command))
                                .collect(Collectors.toSet()))
                        .isEqualTo(roles));
    }
}
