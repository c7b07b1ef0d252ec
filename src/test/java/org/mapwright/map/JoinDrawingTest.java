package org.mapwright.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mapwright.map.Polarity.NEGATIVE;
import static org.mapwright.map.Polarity.POSITIVE;
import static org.mapwright.map.Room.HERON;
import static org.mapwright.map.Room.OTTER;
import static org.mapwright.map.Room.id;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mapwright.map.MapCommand.ChooseFocalFactor;
import org.mapwright.map.MapCommand.EditNote;
import org.mapwright.map.MapCommand.JoinDrawing;
import org.mapwright.map.MapCommand.MakeClaim;
import org.mapwright.map.MapCommand.MergeFactors;
import org.mapwright.map.MapCommand.MoveFactors;
import org.mapwright.map.MapCommand.Rate;
import org.mapwright.map.MapCommand.RemoveFactor;
import org.mapwright.map.MapCommand.SetTags;
import org.mapwright.map.MapEvent.DrawingJoined;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;

/** A drawing is joined with what stands as one change, which one undo takes back and no more. */
class JoinDrawingTest {

    private static final Contributor WREN =
            new Contributor(new ContributorId("wren"), new Pseudonym("Wren"), Group.PARENTS);

    private final Room room = new Room();

    @BeforeEach
    void aSmallMap() {
        room.adds(HERON, "stress");
        room.adds(HERON, "sleep");
        room.links(HERON, "stress", "sleep", NEGATIVE);
        room.does(HERON, new SetTags(id("sleep"), Set.of(new Tag("night"))));
    }

    /** "Noise" is new and moves "stress", which is known as "strain"; Wren speaks. */
    private static JoinDrawing drawing() {
        Factor strain = new Factor(
                id("x"),
                new Label("Strain"),
                Set.of(new Label("STRESS")),
                FactorKind.OUTCOME,
                Optional.of(new Theme("Home")),
                Ratings.NONE.with(Aspect.IMPORTANCE, WREN.id(), Optional.of(Vote.HIGH)),
                Set.of(),
                new Prose("Said twice"));
        Factor sleep = new Factor(
                id("y"),
                new Label("sleep"),
                Set.of(),
                FactorKind.CONTEXT,
                Optional.empty(),
                Ratings.NONE,
                Set.of(new Tag("health")),
                Prose.NONE);
        return joining(
                List.of(noise()),
                List.of(new Recognised(id("stress"), strain), new Recognised(id("sleep"), sleep)),
                List.of(said("l-1", "noise", "stress", POSITIVE), said("l-2", "stress", "sleep", POSITIVE)));
    }

    private static PlacedFactor noise() {
        return new PlacedFactor(Factor.of(id("noise"), new Label("Noise"), FactorKind.CONTEXT), new Position(500, 20));
    }

    private static JoinDrawing joining(
            List<PlacedFactor> factors, List<Recognised> recognised, List<CausalLink> links) {
        return new JoinDrawing(new Title("Youth group"), factors, recognised, links, Optional.of(id("stress")));
    }

    private static CausalLink said(String link, String cause, String effect, Polarity polarity) {
        Claim claim = new Claim(new ClaimId("c-" + link), WREN, Stance.of(polarity));
        return new CausalLink(new LinkId(link), id(cause), id(effect), List.of(claim), Optional.empty());
    }

    @Test
    void whatStandsKeepsWhatItHasAndGainsTheRest() {
        room.does(HERON, new MoveFactors(Map.of(id("stress"), new Position(7, 7))));

        room.does(OTTER, drawing());

        Factor stress = room.factor("stress");
        assertThat(stress.label()).isEqualTo(new Label("stress"));
        assertThat(stress.kind()).isEqualTo(FactorKind.CONTEXT);
        assertThat(stress.theme()).isEmpty();
        assertThat(stress.alsoCalled()).containsExactly(new Label("Strain"));
        assertThat(stress.note()).isEqualTo(new Prose("Said twice"));
        assertThat(stress.ratings().importance().votes()).containsExactly(Map.entry(WREN.id(), Vote.HIGH));
        assertThat(room.map.positionOf(id("stress"))).isEqualTo(new Position(7, 7));
        assertThat(room.factor("sleep").tags()).containsExactly(new Tag("night"), new Tag("health"));
        assertThat(room.map.positionOf(id("noise"))).isEqualTo(new Position(500, 20));
        assertThat(room.map.focal()).contains(id("stress"));
    }

    @Test
    void aLinkThatStandsGetsAFurtherClaimAndTheOtherIsNew() {
        List<MapEvent> done = room.does(OTTER, drawing());

        assertThat(room.map.links()).hasSize(2);
        CausalLink link = room.linkFrom("stress", "sleep").orElseThrow();
        assertThat(link.id()).isEqualTo(Room.link("stress", "sleep"));
        assertThat(link.claims()).extracting(claim -> claim.by().id()).containsExactly(HERON.id(), WREN.id());
        assertThat(done.getFirst())
                .isEqualTo(new DrawingJoined(new Title("Youth group"), 2, 1, 1, 1, /* takenBack= */ false));
    }

    @Test
    void whatTheMapHasOfItsOwnStays() {
        room.does(HERON, new EditNote(id("stress"), new Prose("Ours")));
        room.does(HERON, new Rate(id("stress"), Aspect.IMPORTANCE, Optional.of(Vote.LOW)));
        room.does(WREN, new Rate(id("stress"), Aspect.IMPORTANCE, Optional.of(Vote.LOW)));
        room.does(WREN, new MakeClaim(Room.link("stress", "sleep"), new ClaimId("c-w"), Stance.of(NEGATIVE)));
        room.does(HERON, new ChooseFocalFactor(Optional.of(id("sleep"))));

        room.does(OTTER, drawing());

        assertThat(room.factor("stress").note()).isEqualTo(new Prose("Ours"));
        assertThat(room.factor("stress").ratings().importance().by(WREN.id())).contains(Vote.LOW);
        assertThat(room.linkFrom("stress", "sleep").orElseThrow().claims()).hasSize(2);
        assertThat(room.map.focal()).contains(id("sleep"));
    }

    @Test
    void oneUndoTakesAllOfItBackAndARedoBringsIt() {
        SystemMap before = room.map;
        List<MapEvent> done = room.does(OTTER, drawing());
        SystemMap after = room.map;

        List<MapEvent> undone = room.undoes(OTTER, done);
        assertStandsLike(room.map, before);
        assertThat(undone.getFirst())
                .isEqualTo(new DrawingJoined(new Title("Youth group"), 2, 1, 1, 1, /* takenBack= */ true));

        List<MapEvent> redone = room.undoes(OTTER, undone);
        assertStandsLike(room.map, after);
        assertThat(redone.getFirst()).isEqualTo(done.getFirst());
    }

    @Test
    void whatOthersHaveBuiltOnOrChangedSinceStays() {
        List<MapEvent> done = room.does(OTTER, drawing());
        room.links(HERON, "noise", "sleep", NEGATIVE);
        room.does(HERON, new MakeClaim(new LinkId("l-1"), new ClaimId("c-h"), Stance.of(NEGATIVE)));
        room.does(HERON, new EditNote(id("stress"), new Prose("Said thrice")));

        room.undoes(OTTER, done);

        assertThat(room.map.factors()).containsKey(id("noise"));
        assertThat(room.linkFrom("noise", "sleep")).isPresent();
        assertThat(room.map.link(new LinkId("l-1")).orElseThrow().claims())
                .extracting(claim -> claim.by().id())
                .containsExactly(HERON.id());
        assertThat(room.linkFrom("stress", "sleep").orElseThrow().claims()).hasSize(1);
        assertThat(room.factor("stress").note()).isEqualTo(new Prose("Said thrice"));
        assertThat(room.factor("stress").alsoCalled()).isEmpty();
    }

    @Test
    void whatSomebodyElseSaidAnewSinceStays() {
        List<MapEvent> done = room.does(OTTER, drawing());
        room.does(WREN, new MakeClaim(Room.link("stress", "sleep"), new ClaimId("c-w"), Stance.of(NEGATIVE)));

        room.undoes(OTTER, done);

        assertThat(room.linkFrom("stress", "sleep").orElseThrow().claims())
                .extracting(claim -> claim.by().id(), Claim::polarity)
                .containsExactly(tuple(HERON.id(), NEGATIVE), tuple(WREN.id(), NEGATIVE));
    }

    @Test
    void aClaimOnALinkThatItBringsItselfIsNoFurtherOne() {
        Claim heron = new Claim(new ClaimId("c-h"), HERON, Stance.of(NEGATIVE));
        CausalLink again =
                new CausalLink(new LinkId("l-2"), id("noise"), id("sleep"), List.of(heron), Optional.empty());

        List<MapEvent> done = room.does(
                OTTER, joining(List.of(noise()), List.of(), List.of(said("l-1", "noise", "sleep", POSITIVE), again)));

        assertThat(room.linkFrom("noise", "sleep").orElseThrow().claims()).hasSize(2);
        assertThat(done.getFirst())
                .isEqualTo(new DrawingJoined(new Title("Youth group"), 0, 1, 1, 0, /* takenBack= */ false));
    }

    @Test
    void nothingIsDoneWhenAFactorItSpeaksOfIsGone() {
        room.does(HERON, new RemoveFactor(id("sleep")));

        assertThat(room.isRefused(OTTER, drawing())).isEqualTo(Reason.FACTOR_GONE);
    }

    @Test
    void aFactorThatWasMergedMeanwhileIsFoundWhereItWent() {
        room.does(HERON, new MergeFactors(id("stress"), id("sleep")));

        room.does(OTTER, drawing());

        assertThat(room.factor("sleep").alsoCalled()).extracting(Label::value).containsExactly("stress", "Strain");
        assertThat(room.map.links()).hasSize(1);
        assertThat(room.linkFrom("noise", "sleep")).isPresent();
    }

    @Test
    void aDrawingThatStandsAlreadyIsNoChange() {
        room.does(OTTER, drawing());
        List<Recognised> known = drawing().recognised();

        assertThat(room.does(OTTER, joining(List.of(), known, List.of(said("l-9", "stress", "sleep", POSITIVE)))))
                .isEmpty();
    }

    @Test
    void idsAreNewAndLimitsHold() {
        assertThat(room.isRefused(
                        OTTER,
                        joining(
                                List.of(new PlacedFactor(room.factor("sleep"), new Position(0, 0))),
                                List.of(),
                                List.of())))
                .isEqualTo(Reason.ID_TAKEN);
        assertThat(room.isRefused(
                        OTTER, joining(List.of(), List.of(), List.of(said("l-1", "stress", "nobody", POSITIVE)))))
                .isEqualTo(Reason.FACTOR_GONE);
        List<PlacedFactor> many = IntStream.range(0, SystemMap.MOST_FACTORS)
                .mapToObj(i -> new PlacedFactor(
                        Factor.of(id("f" + i), new Label("f"), FactorKind.CONTEXT), new Position(0, 0)))
                .toList();
        assertThat(room.isRefused(OTTER, joining(many, List.of(), List.of()))).isEqualTo(Reason.TOO_MANY_FACTORS);
    }

    private static void assertStandsLike(SystemMap map, SystemMap expected) {
        assertThat(new HashMap<>(map.factors())).isEqualTo(new HashMap<>(expected.factors()));
        assertThat(new HashMap<>(map.links())).isEqualTo(new HashMap<>(expected.links()));
        assertThat(new HashMap<>(map.positions())).isEqualTo(new HashMap<>(expected.positions()));
        assertThat(map.focal()).isEqualTo(expected.focal());
    }
}
