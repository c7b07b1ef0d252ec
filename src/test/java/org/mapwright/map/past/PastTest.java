package org.mapwright.map.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.map.Polarity.NEGATIVE;
import static org.mapwright.map.Polarity.POSITIVE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mapwright.map.ClaimId;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapCommand.AddFactor;
import org.mapwright.map.MapCommand.AgreeReading;
import org.mapwright.map.MapCommand.BringBack;
import org.mapwright.map.MapCommand.ConnectFactors;
import org.mapwright.map.MapCommand.JoinDrawing;
import org.mapwright.map.MapCommand.MakeClaim;
import org.mapwright.map.MapCommand.MoveFactors;
import org.mapwright.map.MapCommand.RemoveFactor;
import org.mapwright.map.MapCommand.RenameFactor;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.MapRules;
import org.mapwright.map.Moment;
import org.mapwright.map.PlacedFactor;
import org.mapwright.map.Polarity;
import org.mapwright.map.Position;
import org.mapwright.map.Prose;
import org.mapwright.map.Recognised;
import org.mapwright.map.RecordedChange;
import org.mapwright.map.Stance;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.map.past.Activity.Stretch;
import org.mapwright.map.past.ChangeLine.Act;
import org.mapwright.map.past.DifferenceLine.Mark;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;

/** An afternoon with Heron and Otter, told in words. */
class PastTest {

    private static final Instant TWO = Instant.parse("2026-11-04T14:00:00Z");
    private static final Contributor HERON = person("Heron", Group.PARENTS);
    private static final Contributor OTTER = person("Otter", Group.PRACTITIONERS);

    private final SystemMap empty = SystemMap.empty(new MapId("m"), new Title("A map"), new PlaceId("glasgow"));
    private final List<RecordedChange> log = new ArrayList<>();
    private SystemMap map = empty;
    private Instant now = TWO;

    @Test
    void sentencesNameWhoDidWhatByTheNamesOfThen() {
        adds(HERON, "stigma");
        adds(HERON, "fear");
        links(OTTER, "stigma", "fear", POSITIVE);
        does(HERON, new RenameFactor(id("stigma"), new Label("Stigma of social work")));
        does(HERON, new MakeClaim(new LinkId("stigma-fear"), new ClaimId("c-2"), Stance.of(NEGATIVE)));
        does(OTTER, new AgreeReading(new LinkId("stigma-fear"), Optional.of(POSITIVE), Prose.NONE));
        does(OTTER, new RemoveFactor(id("fear")));

        assertThat(told())
                .containsExactly(
                        "Heron added stigma",
                        "Heron added fear",
                        "Otter said that when stigma rises, fear rises clearly",
                        "Heron renamed “stigma” to Stigma of social work",
                        "Heron also spoke of a link: when Stigma of social work rises, fear falls clearly",
                        "Otter recorded what the group agrees: when Stigma of social work rises, fear rises",
                        "Otter removed fear and its 1 link");
    }

    @Test
    void namesStandOutAndThoseOfPeopleCannotPretendTo() {
        adds(person("\uE000Heron\uE001", Group.PARENTS), "it's {0} \uE000here\uE001");

        Said said = Telling.of(empty, log).getFirst().said();

        assertThat(said.pieces())
                .containsExactly(new Said.Piece("Heron added ", false), new Said.Piece("it's {0} here", true));
    }

    @Test
    void smallMovesOfOnePersonAreOneLine() {
        adds(HERON, "a");
        adds(HERON, "b");
        moves(OTTER, "a", 1);
        moves(OTTER, "a", 2);
        moves(OTTER, "b", 3);
        moves(HERON, "a", 4);
        now = now.plus(Duration.ofMinutes(11));
        moves(HERON, "a", 5);

        List<ChangeLine> lines = Telling.of(empty, log);

        assertThat(told())
                .containsExactly(
                        "Heron added a", "Heron added b", "Otter moved 2 factors", "Heron moved a", "Heron moved a");
        assertThat(lines.get(2))
                .extracting(ChangeLine::from, ChangeLine::to, ChangeLine::act, ChangeLine::factors)
                .containsExactly(3L, 5L, Act.MOVED, List.of("a", "b"));
    }

    @Test
    void bringingAMomentBackIsOneLineThatTouchesAllItChanged() {
        adds(HERON, "a");
        SystemMap then = map;
        adds(OTTER, "b");
        does(HERON, new RenameFactor(id("a"), new Label("other")));
        does(HERON, new BringBack(then));

        ChangeLine line = Telling.of(empty, log).getLast();

        assertThat(line.said().text()).isEqualTo("Heron brought the map back to how it was after change 1");
        assertThat(line.factors()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aDrawingThatWasJoinedIsOneLineThatTouchesAllItBrought() {
        adds(HERON, "a");
        Factor b = Factor.of(id("b"), new Label("b"), FactorKind.CONTEXT);
        Factor seen = Factor.of(id("x"), new Label("A, or so"), FactorKind.CONTEXT);
        does(
                OTTER,
                new JoinDrawing(
                        new Title("Youth group"),
                        List.of(new PlacedFactor(b, new Position(0, 0))),
                        List.of(new Recognised(id("a"), seen)),
                        List.of(),
                        Optional.empty()));

        ChangeLine line = Telling.of(empty, log).getLast();

        assertThat(line.said().text())
                .isEqualTo("Otter brought Youth group into the map: 1 new factor, no new links;"
                        + " 1 factor was here already");
        assertThat(line.factors()).containsExactlyInAnyOrder("a", "b");
        assertThat(line.act()).isEqualTo(Act.BROUGHT_IN);
    }

    @Test
    void theDifferenceIsWhatIsLeftInTheEnd() {
        adds(HERON, "stress");
        adds(HERON, "sleep");
        adds(HERON, "noise");
        links(HERON, "stress", "sleep", NEGATIVE);
        SystemMap before = map;
        adds(OTTER, "passing");
        does(OTTER, new RemoveFactor(id("passing")));
        moves(OTTER, "stress", 7);
        does(OTTER, new RenameFactor(id("stress"), new Label("Worry")));
        does(OTTER, new MakeClaim(new LinkId("stress-sleep"), new ClaimId("c-2"), Stance.of(POSITIVE)));
        adds(OTTER, "money");
        links(OTTER, "money", "stress", NEGATIVE);
        does(HERON, new RemoveFactor(id("noise")));

        List<DifferenceLine> lines = DifferenceWords.of(MapDifference.between(before, map));

        assertThat(lines)
                .extracting(line -> line.mark() + " " + line.said().text())
                .containsExactly(
                        "NEW money is new",
                        "NEW It is now said that when money rises, Worry falls clearly",
                        "RENAMED “stress” is now called Worry",
                        "CHANGED The map now says that when Worry rises, sleep can rise or fall (people disagree)",
                        "GONE noise is gone");
        assertThat(lines)
                .filteredOn(line -> line.mark() == Mark.NEW)
                .flatExtracting(DifferenceLine::factors)
                .containsExactly("money");
    }

    @Test
    void aLinkDrawnAnewBetweenTheSameTwoIsNoNewOne() {
        adds(HERON, "a");
        adds(HERON, "b");
        links(HERON, "a", "b", POSITIVE);
        SystemMap before = map;
        does(HERON, new MapCommand.RemoveLink(new LinkId("a-b")));
        does(HERON, new ConnectFactors(new LinkId("anew"), id("a"), id("b"), new ClaimId("c"), Stance.of(POSITIVE)));

        MapDifference difference = MapDifference.between(before, map);

        assertThat(difference.newLinks()).isEmpty();
        assertThat(difference.goneLinks()).isEmpty();
    }

    @Test
    void aMomentDoesNotDifferFromItself() {
        adds(HERON, "a");

        assertThat(DifferenceWords.of(MapDifference.between(map, map))).isEmpty();
    }

    @Test
    void theTimelineLeavesQuietTimesOut() {
        Activity activity = Activity.of(List.of(
                new Moment(1, TWO.plusSeconds(10)),
                new Moment(2, TWO.plusSeconds(50)),
                new Moment(3, TWO.plusSeconds(70)),
                new Moment(4, TWO.plus(Duration.ofDays(9)))));

        assertThat(activity.span()).isEqualTo(Duration.ofMinutes(1));
        assertThat(activity.stretches())
                .containsExactly(
                        new Stretch(TWO, 1, 2, false),
                        new Stretch(TWO.plusSeconds(60), 3, 3, false),
                        new Stretch(TWO.plus(Duration.ofDays(9)), 4, 4, true));
    }

    @Test
    void theTimelineGrowsCoarserRatherThanLonger() {
        List<Moment> everyMinute = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            everyMinute.add(new Moment(i + 1, TWO.plus(Duration.ofMinutes(i))));
        }

        Activity activity = Activity.of(everyMinute);

        assertThat(activity.span()).isEqualTo(Duration.ofMinutes(5));
        assertThat(activity.stretches()).hasSize(40);
        assertThat(Activity.of(List.of()).stretches()).isEmpty();
    }

    private List<String> told() {
        return Telling.of(empty, log).stream().map(line -> line.said().text()).toList();
    }

    private void adds(Contributor who, String factor) {
        does(who, new AddFactor(id(factor), new Label(factor), FactorKind.CONTEXT, new Position(0, 0)));
    }

    private void links(Contributor who, String cause, String effect, Polarity polarity) {
        String name = id(cause) + "-" + id(effect);
        does(
                who,
                new ConnectFactors(
                        new LinkId(name), id(cause), id(effect), new ClaimId("c-" + name), Stance.of(polarity)));
    }

    private void moves(Contributor who, String factor, double x) {
        does(who, new MoveFactors(Map.of(id(factor), new Position(x, 0))));
    }

    private void does(Contributor who, MapCommand command) {
        List<MapEvent> events = MapRules.decide(map, command, who).happened().orElseThrow();
        map = map.after(events);
        log.add(new RecordedChange(map.seq(), who, now, events));
        now = now.plusSeconds(1);
    }

    private static FactorId id(String label) {
        return new FactorId(label.replaceAll("[^a-z]", "").isEmpty() ? "x" : label.replaceAll("[^a-z]", ""));
    }

    private static Contributor person(String name, Group group) {
        return new Contributor(new ContributorId(name.replaceAll("[^A-Za-z]", "")), new Pseudonym(name), group);
    }
}
