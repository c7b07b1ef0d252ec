package org.mapwright.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mapwright.map.Polarity.NEGATIVE;
import static org.mapwright.map.Polarity.POSITIVE;
import static org.mapwright.map.Room.HERON;
import static org.mapwright.map.Room.OTTER;
import static org.mapwright.map.Room.claim;
import static org.mapwright.map.Room.connect;
import static org.mapwright.map.Room.id;
import static org.mapwright.map.Room.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mapwright.map.MapCommand.AddFactor;
import org.mapwright.map.MapCommand.AdjustClaim;
import org.mapwright.map.MapCommand.AgreeReading;
import org.mapwright.map.MapCommand.BringIn;
import org.mapwright.map.MapCommand.ChooseFocalFactor;
import org.mapwright.map.MapCommand.MakeClaim;
import org.mapwright.map.MapCommand.MergeFactors;
import org.mapwright.map.MapCommand.MoveFactors;
import org.mapwright.map.MapCommand.Rate;
import org.mapwright.map.MapCommand.RemoveFactor;
import org.mapwright.map.MapCommand.RenameFactor;
import org.mapwright.map.MapCommand.WithdrawClaim;

class MapRulesTest {

    private final Room room = new Room();

    @BeforeEach
    void twoFactorsAndALink() {
        room.adds(HERON, "stress");
        room.adds(HERON, "sleep");
        room.links(HERON, "stress", "sleep", NEGATIVE);
    }

    @Test
    void aLinkToARemovedFactorIsRefused() {
        room.does(OTTER, new RemoveFactor(id("sleep")));

        assertThat(room.isRefused(HERON, connect(HERON, "stress", "sleep", POSITIVE)))
                .isEqualTo(Reason.FACTOR_GONE);
    }

    @Test
    void aFactorTakesItsLinksAlong() {
        room.does(HERON, new RemoveFactor(id("sleep")));

        assertThat(room.map.links()).isEmpty();
        assertThat(room.map.positions()).containsOnlyKeys(id("stress"));
    }

    @Test
    void aFactorIsNotLinkedWithItself() {
        assertThat(room.isRefused(HERON, connect(HERON, "stress", "stress", POSITIVE)))
                .isEqualTo(Reason.SAME_FACTOR);
    }

    @Test
    void aSecondLinkBetweenTheSameFactorsBecomesAFurtherClaim() {
        room.links(OTTER, "stress", "sleep", POSITIVE);

        assertThat(room.map.links()).hasSize(1);
        assertThat(room.linkFrom("stress", "sleep").orElseThrow().claims())
                .extracting(Claim::by, Claim::polarity)
                .containsExactly(tuple(HERON, NEGATIVE), tuple(OTTER, POSITIVE));
    }

    @Test
    void whoSpeaksAgainRevisesWhatSheSaid() {
        room.links(HERON, "stress", "sleep", POSITIVE);

        assertThat(room.linkFrom("stress", "sleep").orElseThrow().claims())
                .extracting(Claim::polarity)
                .containsExactly(POSITIVE);
    }

    @Test
    void whoAdjustsOnePartOfHerClaimKeepsTheRestAndHerWords() {
        Stance said = new Stance(
                NEGATIVE,
                Strength.STRONGLY,
                Certainty.SURE,
                Delay.LONG,
                new Prose("We see it daily"),
                Optional.empty());
        room.does(HERON, new MakeClaim(link("stress", "sleep"), claim(HERON, "stress", "sleep"), said));

        room.does(HERON, adjusting(Optional.empty(), Optional.of(Certainty.GUESS)));

        assertThat(room.linkFrom("stress", "sleep").orElseThrow().claims())
                .extracting(Claim::stance)
                .containsExactly(new Stance(
                        NEGATIVE,
                        Strength.STRONGLY,
                        Certainty.GUESS,
                        Delay.LONG,
                        new Prose("We see it daily"),
                        Optional.empty()));
    }

    @Test
    void whoAdjustsWithoutHavingSpokenTakesTheRestFromTheMap() {
        room.does(OTTER, adjusting(Optional.of(POSITIVE), Optional.empty()));

        assertThat(room.linkFrom("stress", "sleep").orElseThrow().claims())
                .extracting(Claim::by, Claim::stance)
                .containsExactly(tuple(HERON, Stance.of(NEGATIVE)), tuple(OTTER, Stance.of(POSITIVE)));
    }

    private static AdjustClaim adjusting(Optional<Polarity> polarity, Optional<Certainty> certainty) {
        return new AdjustClaim(
                link("stress", "sleep"), new ClaimId("c"), polarity, Optional.empty(), certainty, Optional.empty());
    }

    @Test
    void aLinkWhoseLastClaimIsWithdrawnGoes() {
        room.does(HERON, new WithdrawClaim(link("stress", "sleep"), claim(HERON, "stress", "sleep")));

        assertThat(room.map.links()).isEmpty();
    }

    @Test
    void onlyItsAuthorWithdrawsAClaim() {
        assertThat(room.isRefused(OTTER, new WithdrawClaim(link("stress", "sleep"), claim(HERON, "stress", "sleep"))))
                .isEqualTo(Reason.NOT_YOURS);
    }

    @Test
    void anAgreedReadingKeepsEveryClaim() {
        room.links(OTTER, "stress", "sleep", POSITIVE);
        room.does(HERON, new AgreeReading(link("stress", "sleep"), Optional.of(NEGATIVE), Prose.NONE));

        CausalLink link = room.linkFrom("stress", "sleep").orElseThrow();
        assertThat(link.claims()).hasSize(2);
        assertThat(link.reading().polarity()).isEqualTo(NEGATIVE);
        assertThat(link.reading().contested()).isTrue();
    }

    @Test
    void aRenameAndAMoveOfOneFactorBothSurvive() {
        room.does(HERON, new RenameFactor(id("sleep"), new Label("Sleep at night")));
        room.does(OTTER, new MoveFactors(Map.of(id("sleep"), new Position(40, 50))));

        assertThat(room.factor("sleep").label()).isEqualTo(new Label("Sleep at night"));
        assertThat(room.map.positionOf(id("sleep"))).isEqualTo(new Position(40, 50));
    }

    @Test
    void movingChangesNoContent() {
        assertThat(MapRules.changeContent(room.does(OTTER, new MoveFactors(Map.of(id("sleep"), new Position(40, 50))))))
                .isFalse();
        assertThat(MapRules.changeContent(room.adds(OTTER, "noise"))).isTrue();
    }

    @Test
    void whatStandsAsAskedIsAcceptedWithoutAnEvent() {
        assertThat(room.does(HERON, new RenameFactor(id("sleep"), new Label("sleep"))))
                .isEmpty();
    }

    @Test
    void anIdIsTakenOnce() {
        assertThat(room.isRefused(
                        OTTER,
                        new AddFactor(id("sleep"), new Label("Another"), FactorKind.OUTCOME, new Position(1, 1))))
                .isEqualTo(Reason.ID_TAKEN);
    }

    @Test
    void eachPersonVotesOnceOnAnAspect() {
        room.does(HERON, new Rate(id("sleep"), Aspect.IMPORTANCE, Optional.of(Vote.LOW)));
        room.does(OTTER, new Rate(id("sleep"), Aspect.IMPORTANCE, Optional.of(Vote.HIGH)));
        room.does(HERON, new Rate(id("sleep"), Aspect.IMPORTANCE, Optional.of(Vote.HIGH)));

        Tally tally = room.factor("sleep").ratings().importance();
        assertThat(tally.count(Vote.HIGH)).isEqualTo(2);
        assertThat(tally.count(Vote.LOW)).isZero();
    }

    @Test
    void mergingKeepsWordingsClaimsAndAnAlias() {
        room.adds(OTTER, "nights");
        room.links(OTTER, "stress", "nights", POSITIVE);
        room.does(HERON, new ChooseFocalFactor(Optional.of(id("nights"))));
        room.does(HERON, new MergeFactors(id("nights"), id("sleep")));

        assertThat(room.map.factors()).containsOnlyKeys(id("stress"), id("sleep"));
        assertThat(room.factor("sleep").alsoCalled()).containsExactly(new Label("nights"));
        assertThat(room.linkFrom("stress", "sleep").orElseThrow().claims()).hasSize(2);
        assertThat(room.map.focal()).contains(id("sleep"));
        room.does(OTTER, new RenameFactor(id("nights"), new Label("All nights")));
        assertThat(room.factor("sleep").label()).isEqualTo(new Label("All nights"));
    }

    @Test
    void mergingKeepsTheOtherNamesOfBoth() {
        room.adds(OTTER, "nights");
        room.adds(OTTER, "rest");
        room.adds(OTTER, "naps");
        room.does(HERON, new MergeFactors(id("nights"), id("sleep")));
        room.does(HERON, new MergeFactors(id("naps"), id("rest")));
        room.does(HERON, new MergeFactors(id("sleep"), id("rest")));

        assertThat(room.factor("rest").alsoCalled())
                .containsExactly(new Label("naps"), new Label("sleep"), new Label("nights"));
    }

    @Test
    void mergingTwoLinkedFactorsDropsTheLinkBetweenThem() {
        room.does(HERON, new MergeFactors(id("stress"), id("sleep")));

        assertThat(room.map.links()).isEmpty();
    }

    @Test
    void aDrawingComesInAsOneStepOrNotAtAll() {
        PlacedFactor fresh =
                new PlacedFactor(Factor.of(id("noise"), new Label("noise"), FactorKind.CONTEXT), new Position(0, 0));
        PlacedFactor taken =
                new PlacedFactor(Factor.of(id("sleep"), new Label("sleep"), FactorKind.CONTEXT), new Position(0, 0));

        assertThat(room.isRefused(HERON, new BringIn(List.of(fresh, taken), List.of(), Optional.empty())))
                .isEqualTo(Reason.ID_TAKEN);
        assertThat(room.does(HERON, new BringIn(List.of(fresh), List.of(), Optional.empty())))
                .hasSize(1);
    }

    @Test
    void aMapHoldsFiveThousandFactorsAndNoMore() {
        List<PlacedFactor> many = new ArrayList<>();
        for (int i = 0; i < SystemMap.MOST_FACTORS - 2; i++) {
            many.add(new PlacedFactor(
                    Factor.of(id("f" + i), new Label("f" + i), FactorKind.CONTEXT), new Position(i, 0)));
        }
        room.does(HERON, new BringIn(many, List.of(), Optional.empty()));

        assertThat(room.map.factors()).hasSize(SystemMap.MOST_FACTORS);
        assertThat(room.isRefused(
                        HERON, new AddFactor(id("more"), new Label("more"), FactorKind.CONTEXT, new Position(0, 0))))
                .isEqualTo(Reason.TOO_MANY_FACTORS);
    }

    @Test
    void tagsAreReplacedAsASet() {
        room.does(HERON, new MapCommand.SetTags(id("sleep"), Set.of(new Tag("night"))));

        assertThat(room.factor("sleep").tags()).containsExactly(new Tag("night"));
    }
}
