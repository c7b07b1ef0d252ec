package org.mapwright.workshop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.live.Change;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.live.Opened;
import org.mapwright.live.OperationId;
import org.mapwright.live.StaleWriter;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.MapId;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.StudyId;
import org.mapwright.testing.RealStore;
import org.mapwright.workshop.Attendee.Whereabouts;
import org.mapwright.workshop.Guests.Guest;
import org.mapwright.workshop.IdeaId;
import org.mapwright.workshop.Leading.Admit;
import org.mapwright.workshop.Leading.CloseVote;
import org.mapwright.workshop.Leading.OpenVote;
import org.mapwright.workshop.Leading.Remove;
import org.mapwright.workshop.Leading.Turn;
import org.mapwright.workshop.PollId;
import org.mapwright.workshop.SampleRoom;
import org.mapwright.workshop.TakingPart.Arrive;
import org.mapwright.workshop.TakingPart.HandInDots;
import org.mapwright.workshop.TakingPart.TakeName;
import org.mapwright.workshop.TakingPart.WriteIdea;
import org.mapwright.workshop.Workshop;
import org.mapwright.workshop.WorkshopCommand;
import org.mapwright.workshop.WorkshopEvent;
import org.mapwright.workshop.WorkshopId;
import org.mapwright.workshop.Workshops.Overview;
import org.mapwright.workshop.door.CardWords;
import org.mapwright.workshop.door.JoinCode;
import org.neo4j.driver.Driver;

/** Workshops in the real store: what was written is there again, and what must not be found is not. */
@ExtendWith(RealStore.class)
class WorkshopsInNeo4jTest {

    private static final StudyId STUDY = SampleRoom.STUDY;
    private static final MapId MAP = SampleRoom.MAP;
    private static final Member OTTER = SampleRoom.member("otter", Role.PARTICIPANT);
    private static final Member LEADER = SampleRoom.member("leader", Role.FACILITATOR);
    private static final JoinCode CODE = new JoinCode("0123456789");
    private static final OneTimeSecret PHONE = OneTimeSecret.drawn(new SplittableRandom(1));
    private static final CardWords CARD = CardWords.drawn(new SplittableRandom(2));
    private static final Instant NOW = SampleRoom.BEGUN;

    private final Driver driver;
    private final GraphWorkshopStore store;
    private final GraphWorkshops workshops;
    private final GraphGuests guests;
    private WorkshopId id = SampleRoom.WORKSHOP;
    private int operations;

    WorkshopsInNeo4jTest(Driver driver) {
        this.driver = driver;
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        store = new GraphWorkshopStore(driver);
        workshops = new GraphWorkshops(driver, clock);
        guests = new GraphGuests(driver, clock);
    }

    @BeforeEach
    void aWorkshopForAMap() {
        RealStore.wipe();
        run("CREATE (:Study {id: 's'})-[:HAS_MAP]->(:Map {id: 'm'})");
        id = workshops.begin(STUDY, MAP, SampleRoom.setup(true, 30), CODE);
    }

    @Test
    void aWorkshopIsForAMapOfItsStudy() {
        assertThatThrownBy(() -> workshops.begin(STUDY, new MapId("elsewhere"), SampleRoom.setup(false, 3), CODE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.studyOf(id)).contains(STUDY);
        assertThat(store.studyOf(new WorkshopId("none"))).isEmpty();
        assertThat(store.open(new WorkshopId("none"))).isEmpty();
    }

    @Test
    void whatHappenedIsThereAgainAfterTheLastWriterIsGone() {
        comesIn();
        Workshop written = does(OTTER, new WriteIdea(new IdeaId("i1"), new Label("No sleep")));

        Opened<Workshop, WorkshopEvent> again = opened();

        assertThat(again.state()).isEqualTo(written);
        assertThat(again.seq()).isEqualTo(3);
        assertThat(again.recent()).hasSize(3);
    }

    @Test
    void peoplesWordsStandApartFromTheLogAndCanBeTakenAway() {
        comesIn();
        does(OTTER, new WriteIdea(new IdeaId("i1"), new Label("No sleep")));
        assertThat(strings("MATCH (c:WorkshopChange) RETURN c.body AS text"))
                .noneMatch(body -> body.contains("No sleep"));

        run("MATCH (w:Words {by: 'otter', text: 'No sleep'}) REMOVE w.text");

        assertThat(opened().state().ideasOf(OTTER.id()).getFirst().text().value())
                .isEqualTo("[…]");
    }

    @Test
    void aWriterWhoseLeaseIsOldWritesNothing() {
        Opened<Workshop, WorkshopEvent> old = opened();
        opened();
        assertThatThrownBy(() -> append(old, OTTER, new Arrive())).isInstanceOf(StaleWriter.class);
        assertThat(opened().seq()).isZero();
    }

    @Test
    void anOperationThatIsWrittenTwiceIsThereOnce() {
        Opened<Workshop, WorkshopEvent> now = opened();
        Append<Workshop, WorkshopEvent> append = appendOf(now, OTTER, new Arrive());
        store.append(List.of(append));
        store.append(List.of(append));

        assertThat(opened().seq()).isOne();
        assertThat(store.recorded(id, Set.of(append.changes().getFirst().op())))
                .containsEntry(append.changes().getFirst().op(), 1L);
    }

    @Test
    void onceCountedNobodyCanTellWhoHandedInWhat() {
        PollId poll = new PollId("p");
        FactorId sleep = new FactorId("f-sleep");
        comesIn();
        does(LEADER, new OpenVote(poll, Set.of(), Map.of(sleep, new Label("Sleep"))));
        does(OTTER, new HandInDots(poll, Set.of(sleep)));
        assertThat(strings("MATCH (w:Words {by: 'otter'}) RETURN w.text AS text"))
                .anyMatch(t -> t.contains("f-sleep"));

        does(LEADER, new CloseVote(poll));

        assertThat(strings("MATCH (w:Words {by: 'otter'}) WHERE w.text IS NOT NULL RETURN w.text AS text"))
                .noneMatch(text -> text.contains("f-sleep"));
        assertThat(opened().state().poll(poll).orElseThrow().ballots().toCount())
                .hasSize(1);
    }

    @Test
    void aCodeOpensTheDoorUntilItIsChangedOrTheWorkshopIsOver() {
        assertThat(workshops.byCode(CODE).map(Overview::id)).contains(id);
        JoinCode other = new JoinCode("ABCDEFGHJK");
        workshops.changeCode(id, other);
        assertThat(workshops.byCode(CODE)).isEmpty();
        assertThat(workshops.code(id)).contains(other);

        does(LEADER, new Turn(Workshop.Phase.CLOSED, NOW));

        assertThat(workshops.byCode(other)).isEmpty();
        assertThat(workshops.code(id)).isEmpty();
        assertThat(workshops.goingOn(MAP)).isEmpty();
        assertThat(workshops.find(id).orElseThrow().isOver()).isTrue();
    }

    @Test
    void aGuestIsKnownByHerPhoneAndHerCardAndIsInsideOnceLetIn() {
        guests.add(id, OTTER, PHONE, CARD);
        does(OTTER, new Arrive());
        assertThat(guests.byPhone(PHONE).orElseThrow().isInside()).isFalse();
        assertThat(guests.member(OTTER.id(), STUDY)).contains(OTTER.as(Role.OBSERVER));

        admit();

        assertThat(guests.byPhone(PHONE)).contains(new Guest(id, OTTER, Whereabouts.HERE));
        assertThat(guests.byCard(CARD)).contains(new Guest(id, OTTER, Whereabouts.HERE));
        assertThat(guests.member(OTTER.id(), STUDY)).contains(OTTER);
        assertThat(guests.member(OTTER.id(), new StudyId("other"))).isEmpty();
        assertThat(strings("MATCH (n) UNWIND keys(n) AS k RETURN toStringOrNull(n[k]) AS text"))
                .noneMatch(text -> text.contains(PHONE.value()) || text.contains(CARD.shown()));
    }

    @Test
    void aSecondPhoneOpensTheSameDoor() {
        guests.add(id, OTTER, PHONE, CARD);
        OneTimeSecret second = OneTimeSecret.drawn(new SplittableRandom(3));
        guests.addPhone(OTTER.id(), second);
        assertThat(guests.byPhone(second).map(Guest::member)).contains(OTTER);
        assertThat(guests.byPhone(PHONE).map(Guest::member)).contains(OTTER);
    }

    @Test
    void whoWasAskedToGoOrTookAnotherNameIsSoEverywhere() {
        guests.add(id, OTTER, PHONE, CARD);
        does(OTTER, new Arrive());
        admit();
        does(OTTER, new TakeName(new Pseudonym("Calm Otter")));
        assertThat(guests.member(OTTER.id(), STUDY).orElseThrow().pseudonym()).isEqualTo(new Pseudonym("Calm Otter"));

        does(LEADER, new Remove(OTTER.id()));

        assertThat(guests.member(OTTER.id(), STUDY)).isEmpty();
        assertThat(guests.byPhone(PHONE).orElseThrow().whereabouts()).isEqualTo(Whereabouts.REMOVED);
    }

    @Test
    void aDayAfterTheEndPhonesSeeNothingMoreButTheCardStillOpensTheWayBack() {
        guests.add(id, OTTER, PHONE, CARD);
        does(OTTER, new Arrive());
        admit();
        does(LEADER, new Turn(Workshop.Phase.CLOSED, NOW));
        assertThat(guests.member(OTTER.id(), STUDY)).isPresent();

        GraphGuests later = new GraphGuests(driver, Clock.fixed(NOW.plus(Duration.ofDays(2)), ZoneOffset.UTC));

        assertThat(later.member(OTTER.id(), STUDY)).isEmpty();
        assertThat(later.byPhone(PHONE)).isEmpty();
        assertThat(later.byCard(CARD)).isPresent();
    }

    @Test
    void ofWhoDidNotGetInNothingIsKept() {
        guests.add(id, OTTER, PHONE, CARD);
        guests.forget(OTTER.id());
        assertThat(strings("MATCH (n:Member|GuestPhone|Words) RETURN toString(n.id) AS text"))
                .isEmpty();
        assertThat(guests.member(new MemberId("otter"), STUDY)).isEmpty();
    }

    /** Through the lobby. */
    private void comesIn() {
        does(OTTER, new Arrive());
        admit();
    }

    private void admit() {
        does(LEADER, new Admit(OTTER.id()));
    }

    private Workshop does(Member by, WorkshopCommand... commands) {
        for (WorkshopCommand command : commands) {
            append(opened(), by, command);
        }
        return opened().state();
    }

    private void append(Opened<Workshop, WorkshopEvent> opened, Member by, WorkshopCommand command) {
        store.append(List.of(appendOf(opened, by, command)));
    }

    private Append<Workshop, WorkshopEvent> appendOf(
            Opened<Workshop, WorkshopEvent> opened, Member by, WorkshopCommand command) {
        List<WorkshopEvent> events = SampleRoom.events(opened.state(), by, command);
        Change<WorkshopEvent> change = new Change<>(
                new OperationId("o" + ++operations),
                opened.seq() + 1,
                by,
                NOW,
                Optional.empty(),
                Optional.empty(),
                events);
        return new Append<>(
                id.value(),
                opened.seq(),
                opened.epoch(),
                List.of(change),
                opened.state().after(events));
    }

    private Opened<Workshop, WorkshopEvent> opened() {
        return store.open(id).orElseThrow();
    }

    private void run(String cypher) {
        driver.executableQuery(cypher).execute();
    }

    private List<String> strings(String cypher) {
        return new ArrayList<>(driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("text").asString(""))
                .toList());
    }
}
