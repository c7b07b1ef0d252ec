package org.mapwright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.matching.Drawn.HERON;
import static org.mapwright.matching.Drawn.file;
import static org.mapwright.matching.Drawn.fileWith;
import static org.mapwright.matching.Drawn.in;
import static org.mapwright.matching.Drawn.join;
import static org.mapwright.matching.Drawn.joining;
import static org.mapwright.matching.Drawn.linked;
import static org.mapwright.matching.Drawn.map;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Format;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFiles;
import org.mapwright.map.AgreedReading;
import org.mapwright.map.Aspect;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.MapEvent.ClaimRevised;
import org.mapwright.map.Polarity;
import org.mapwright.map.Prose;
import org.mapwright.map.Reason;
import org.mapwright.map.Stance;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Vote;
import org.mapwright.matching.Match.Same;

/** What comes of a file and a map, and what it says of its losses. */
class JoiningTest {

    @Test
    void knownFactorsAreLinkedNotDoubled() {
        SystemMap map = linked(map("Stress", "Sleep"), "f1", "f2");

        Joining joined = join(map, file("stress,sleep,-", "Noise,stress,+"));

        assertThat(labels(joined.after())).containsExactly("Stress", "Sleep", "Noise");
        assertThat(joined.newLinks()).isEqualTo(1);
        assertThat(joined.linksWithFurtherClaims()).isEqualTo(1);
        CausalLink link =
                joined.after().link(new FactorId("f1"), new FactorId("f2")).orElseThrow();
        assertThat(link.claims())
                .extracting(claim -> claim.by().pseudonym().value())
                .hasSize(2)
                .startsWith("Heron");
        assertThat(link.reading().contested()).isTrue();
    }

    @Test
    void aVoiceOfAFileIsFurtherWhereAnotherFileSpoke() {
        SystemMap map = map("Stress", "Sleep");
        SystemMap once = join(map, file("Stress,Sleep,+")).after();

        Joining twice = join(once, file("Stress,Sleep,+"));

        CausalLink link = twice.after().links().values().iterator().next();
        assertThat(link.claims()).hasSize(2);
        assertThat(link.claims()).extracting(claim -> claim.by().id()).doesNotHaveDuplicates();
        assertThat(twice.report().count(FindingKind.SAID_BEFORE)).isEqualTo(1);
    }

    @Test
    void votesWithoutANameCountBesideThoseOfAnEarlierFileAndThatIsSaid() {
        Imported file = fileWith("label,importance\nStress,2 3 3\n", "Stress,Sleep,+");
        SystemMap once = join(map("Stress"), file).after();

        Joining twice = join(once, file);

        assertThat(votesOnImportance(once)).containsExactlyInAnyOrder(Vote.MIDDLE, Vote.HIGH, Vote.HIGH);
        assertThat(votesOnImportance(twice.after())).hasSize(6);
        assertThat(twice.report().count(FindingKind.VOTED_BEFORE)).isEqualTo(3);
        assertThat(twice.report().cases(FindingKind.VOTED_BEFORE)).contains("Stress");
    }

    @Test
    void whatTheMapItselfWroteIsThereAlready() {
        SystemMap map = join(
                        linked(map("Stress", "Sleep"), "f1", "f2"),
                        fileWith("label,importance\nStress,2 3 3\n", "Stress,Sleep,+", "Sleep,Noise,-"))
                .after();
        assertThat(map.links().values())
                .extracting(link -> link.claims().size())
                .containsExactlyInAnyOrder(2, 1);

        Joining joined = join(map, written(map));

        assertThat(joined.changesNothing()).isTrue();
        assertThat(joined.report().findings()).isEmpty();
    }

    @Test
    void whatWasSaidAnewSinceTheMapWroteItStays() {
        SystemMap map = linked(map("Stress", "Sleep"), "f1", "f2");
        Imported earlier = written(map);
        CausalLink link = map.links().values().iterator().next();
        Claim anew = new Claim(link.claims().getFirst().id(), HERON, Stance.of(Polarity.NEGATIVE));
        SystemMap now =
                map.after(List.of(new ClaimRevised(link.id(), link.claims().getFirst(), anew)));

        Joining joined = join(now, earlier);

        assertThat(joined.changesNothing()).isTrue();
        assertThat(joined.report().cases(FindingKind.CLAIM_OF_MAP_STAYS)).containsExactly("Heron");
    }

    @Test
    void severalLinksOfTheFileThatBecomeOneComeAsOne() {
        SystemMap map = map("Stress");
        Imported plain = file("Worry,Sleep,-", "Stress,Sleep,-");
        AgreedReading agreed = new AgreedReading(Polarity.NEGATIVE, Prose.NONE, HERON);
        Imported file = agreeing(plain, Optional.empty(), Optional.of(agreed));
        Map<FactorId, Match> choices = Map.of(in(file, "Worry"), new Same(new FactorId("f1")));

        Joining joined = joining(file, map, Matches.between(file, map).with(choices, map));

        CausalLink link = joined.after().links().values().iterator().next();
        assertThat(link.claims()).hasSize(2);
        assertThat(link.agreed()).contains(agreed);
        assertThat(joined.report().count(FindingKind.AGREED_OF_MAP_STAYS)).isZero();
        assertThat(joined.report().count(FindingKind.SAID_BEFORE)).isZero();

        AgreedReading other = new AgreedReading(Polarity.POSITIVE, Prose.NONE, HERON);
        Imported torn = agreeing(plain, Optional.of(other), Optional.of(agreed));
        Joining both = joining(torn, map, Matches.between(torn, map).with(choices, map));

        assertThat(both.after().links().values()).extracting(CausalLink::agreed).containsExactly(Optional.of(other));
        assertThat(both.report().count(FindingKind.AGREED_OF_MAP_STAYS)).isEqualTo(1);
    }

    @Test
    void aPreviewHoldsUntilSomethingElseWouldComeOfIt() {
        SystemMap map = map("Stress", "Sleep");
        Imported file = file("Stress,Sleep,-");
        Joining shown = join(map, file);

        assertThat(join(map, file).comesToTheSameAs(shown)).isTrue();
        assertThat(Matches.between(file, shown.after())).isEqualTo(Matches.between(file, map));
        assertThat(join(shown.after(), file).comesToTheSameAs(shown)).isFalse();
        assertThat(join(linked(map, "f1", "f2"), file).comesToTheSameAs(shown)).isFalse();
    }

    @Test
    void twoOfTheFileMayBeOneOnTheMapAndTheirLinkIsLeftOut() {
        SystemMap map = map("Stress");
        Imported file = file("Worry,stress,+", "Worry,Sleep,-", "stress,Sleep,-");
        Matches matches = Matches.between(file, map).with(Map.of(in(file, "Worry"), new Same(new FactorId("f1"))), map);

        Joining joined = joining(file, map, matches);

        assertThat(labels(joined.after())).containsExactly("Stress", "Sleep");
        assertThat(joined.after().links()).hasSize(1);
        assertThat(joined.after().links().values().iterator().next().claims()).hasSize(2);
        assertThat(joined.report().cases(FindingKind.BECOMES_SELF_LINK)).containsExactly("Worry -> stress");
        assertThat(joined.report().cases(FindingKind.TWO_ARE_ONE)).containsExactly("Stress: Worry / stress");
        assertThat(joined.report().cases(FindingKind.WORDING_ADDED)).containsExactly("Stress: Worry");
    }

    @Test
    void whatIsNotTakenOverIsSaid() {
        SystemMap map = join(
                        map("Stress"), fileWith("label,kind,theme,note\nStress,outcome,Home,Ours\n", "Stress,Sleep,-"))
                .after();
        assertThat(map.factor(new FactorId("f1")).orElseThrow().note().text()).isEqualTo("Ours");

        Joining joined = join(map, fileWith("label,kind,theme,note\nStress,outcome,Home,Theirs\n", "Stress,Noise,-"));

        assertThat(joined.after().factor(new FactorId("f1"))).isEqualTo(map.factor(new FactorId("f1")));
        assertThat(joined.report().cases(FindingKind.NOTE_OF_MAP_STAYS)).containsExactly("Stress: Theirs");
        assertThat(joined.report().cases(FindingKind.KIND_OF_MAP_STAYS)).containsExactly("Stress");
        assertThat(joined.report().cases(FindingKind.THEME_OF_MAP_STAYS)).containsExactly("Stress: Home");
        assertThat(joined.report().count(FindingKind.FACTORS)).isZero();
    }

    @Test
    void aFileThatWouldOutgrowTheMapSaysWhy() {
        SystemMap full = map(IntStream.range(0, SystemMap.MOST_FACTORS - 1)
                .mapToObj(i -> "Factor number " + i)
                .toArray(String[]::new));

        assertThat(join(full, file("Noise,Stress,+")).hindrance()).contains(Reason.TOO_MANY_FACTORS);
    }

    /** The file that Mapwright writes of the map, read again. */
    private static Imported written(SystemMap map) {
        return (Imported)
                MapFiles.read(MapFiles.write(map, Format.JSON, "ours").files().getFirst());
    }

    /** The file with what was agreed on its first link and on its second. */
    private static Imported agreeing(Imported file, Optional<AgreedReading> first, Optional<AgreedReading> second) {
        List<CausalLink> links = List.of(
                agreeing(file.links().get(0), first), agreeing(file.links().get(1), second));
        return new Imported(
                file.title(),
                file.factors(),
                links,
                file.focal(),
                file.placed(),
                file.fileIds(),
                file.selfLinks(),
                file.aliases(),
                file.origin(),
                file.report(),
                file.questions());
    }

    private static CausalLink agreeing(CausalLink link, Optional<AgreedReading> agreed) {
        return new CausalLink(link.id(), link.cause(), link.effect(), link.claims(), agreed);
    }

    private static Collection<Vote> votesOnImportance(SystemMap map) {
        Factor stress = map.factor(new FactorId("f1")).orElseThrow();
        return stress.ratings().on(Aspect.IMPORTANCE).votes().values();
    }

    private static List<String> labels(SystemMap map) {
        return map.factors().values().stream()
                .map(factor -> factor.label().value())
                .toList();
    }
}
