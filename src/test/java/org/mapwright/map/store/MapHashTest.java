package org.mapwright.map.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mapwright.map.Aspect;
import org.mapwright.map.Certainty;
import org.mapwright.map.ClaimId;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.map.Delay;
import org.mapwright.map.Evidence;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapId;
import org.mapwright.map.MapRules;
import org.mapwright.map.Polarity;
import org.mapwright.map.Position;
import org.mapwright.map.Prose;
import org.mapwright.map.Stance;
import org.mapwright.map.Strength;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Tag;
import org.mapwright.map.Theme;
import org.mapwright.map.Title;
import org.mapwright.map.Vote;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;

/**
 * The hash that a backup names of a map. When this fails, the shape of a map has changed: older backups would be
 * refused, so {@code Manifest.FORMAT} must be raised and the older format still be read.
 */
final class MapHashTest {

    private static final Contributor ROBIN =
            new Contributor(new ContributorId("p-1"), new Pseudonym("Robin"), Group.PARENTS);

    @Test
    void aKnownMapHasTheHashItAlwaysHad() {
        assertThat(StoredMapReplay.hash(known()))
                .isEqualTo("0bbe934f0f066dfd88abd90cc7be52c2c69d476f5c1961a2cab29846367f9fa7");
    }

    private static SystemMap known() {
        FactorId jobs = new FactorId("f-1");
        FactorId stress = new FactorId("f-2");
        SystemMap map = SystemMap.empty(new MapId("m-1"), new Title("A map"), new PlaceId("glasgow"));
        for (MapCommand command : List.of(
                new MapCommand.AddFactor(jobs, new Label("Jobs"), FactorKind.RESOURCE, new Position(1, 2)),
                new MapCommand.AddFactor(stress, new Label("Stress"), FactorKind.OUTCOME, new Position(300, -4.5)),
                new MapCommand.SetTheme(jobs, Optional.of(new Theme("Money"))),
                new MapCommand.SetTags(jobs, Set.of(new Tag("early"))),
                new MapCommand.EditNote(stress, new Prose("Said often")),
                new MapCommand.Rate(jobs, Aspect.IMPORTANCE, Optional.of(Vote.HIGH)),
                new MapCommand.ConnectFactors(new LinkId("l-1"), jobs, stress, new ClaimId("c-1"), stance()),
                new MapCommand.AgreeReading(new LinkId("l-1"), Optional.of(Polarity.NEGATIVE), new Prose("We do")),
                new MapCommand.ChooseFocalFactor(Optional.of(stress)))) {
            map = map.after(MapRules.decide(map, command, ROBIN).happened().orElseThrow());
        }
        return map;
    }

    private static Stance stance() {
        return new Stance(
                Polarity.NEGATIVE,
                new Strength(1),
                Certainty.SURE,
                Delay.SHORT,
                new Prose("It pays the rent"),
                Optional.of(new Evidence(new Prose("No more calls"), new Prose("A parent"))));
    }
}
