package org.mapwright.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.place.Nation;
import org.mapwright.place.Place;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Account;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.study.People.Parting;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.Settings;
import org.mapwright.study.SignInName;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;
import org.mapwright.testing.RealStore;
import org.neo4j.driver.Driver;

@ExtendWith(RealStore.class)
final class PeopleInNeo4jTest {

    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");
    private static final Study GOVAN = new Study(new StudyId("s-govan"), "Govan families");
    private static final Study BOROUGH = new Study(new StudyId("s-borough"), "Borough");
    private static final SignInName ANA = new SignInName("ana");
    private static final SignInName BEA = new SignInName("bea");
    private static final Member HERON = member("m-heron", GOVAN, "Heron", Role.FACILITATOR);
    private static final Member OTTER = member("m-otter", GOVAN, "Otter", Role.PARTICIPANT);

    private final AccountStore accounts;
    private final StudyStore studies;
    private final MembershipStore memberships;
    private final PeopleStore people;
    private final StudyPlaceStore places;
    private final PasswordResetStore resets;
    private final SettingsStore settings;

    PeopleInNeo4jTest(Driver driver) {
        accounts = new AccountStore(driver);
        studies = new StudyStore(driver);
        memberships = new MembershipStore(driver, (guest, study) -> Optional.empty());
        people = new PeopleStore(driver);
        places = new StudyPlaceStore(driver);
        resets = new PasswordResetStore(driver);
        settings = new SettingsStore(driver);
    }

    @BeforeEach
    void begin() {
        RealStore.wipe();
        accounts.put(new Account(ANA, "$2a$12$ana", true));
        accounts.put(new Account(BEA, "$2a$12$bea", false));
        studies.add(GOVAN);
        studies.add(BOROUGH);
        studies.enrol(ANA, HERON);
        studies.enrol(BEA, OTTER);
    }

    @Test
    void thePeopleOfAStudyComeByPseudonym() {
        assertThat(people.of(GOVAN.id())).containsExactly(HERON, OTTER);
        assertThat(people.of(BOROUGH.id())).isEmpty();
        assertThat(people.accountOf(GOVAN.id(), OTTER.id())).contains(BEA);
        assertThat(people.accountOf(BOROUGH.id(), OTTER.id())).isEmpty();
    }

    @Test
    void aStudyIsNeverLeftWithoutAFacilitator() {
        assertThat(people.changeRole(GOVAN.id(), HERON.id(), Role.OBSERVER)).isEqualTo(Parting.LAST_FACILITATOR);
        assertThat(people.takeOut(GOVAN.id(), HERON.id())).isEqualTo(Parting.LAST_FACILITATOR);

        assertThat(people.changeRole(GOVAN.id(), OTTER.id(), Role.FACILITATOR)).isEqualTo(Parting.DONE);
        assertThat(people.changeRole(GOVAN.id(), HERON.id(), Role.OBSERVER)).isEqualTo(Parting.DONE);
        assertThat(memberships.member("ana", GOVAN.id()).map(Member::role)).contains(Role.OBSERVER);
    }

    @Test
    void aMemberOfAnotherStudyIsNotHere() {
        assertThat(people.changeRole(BOROUGH.id(), OTTER.id(), Role.FACILITATOR))
                .isEqualTo(Parting.NOT_HERE);
        assertThat(people.takeOut(BOROUGH.id(), OTTER.id())).isEqualTo(Parting.NOT_HERE);
        assertThat(memberships.member("bea", GOVAN.id())).contains(OTTER);
    }

    @Test
    void whoIsTakenOutSeesNothingAndKeepsHerPseudonymInWhatSheSaid(Driver driver) {
        assertThat(people.takeOut(GOVAN.id(), OTTER.id())).isEqualTo(Parting.DONE);

        assertThat(memberships.member("bea", GOVAN.id())).isEmpty();
        assertThat(memberships.studiesOf("bea")).isEmpty();
        assertThat(studies.size(GOVAN.id())).isOne();
        assertThat(driver.executableQuery("MATCH (:Member {id: 'm-otter'})-[:CALLED]->(w) RETURN w.text AS text")
                        .execute()
                        .records()
                        .getFirst()
                        .get("text")
                        .asString())
                .isEqualTo("Otter");
    }

    @Test
    void onlyWhoFacilitatesAllStudiesOfAPersonMayLetHerChooseAPassword() {
        assertThat(people.facilitatesAllOf(ANA, BEA)).isTrue();
        assertThat(people.facilitatesAllOf(BEA, ANA)).isFalse();

        studies.enrol(BEA, member("m-wren", BOROUGH, "Wren", Role.OBSERVER));
        assertThat(people.facilitatesAllOf(ANA, BEA)).isFalse();

        studies.enrol(ANA, member("m-robin", BOROUGH, "Robin", Role.FACILITATOR));
        assertThat(people.facilitatesAllOf(ANA, BEA)).isTrue();
    }

    @Test
    void aNewPasswordMakesEveryBrowserForgetHer() {
        accounts.changePassword(BEA, "$2a$12$new");
        accounts.forgetBrowsers(BEA);

        assertThat(accounts.find(BEA)).contains(new Account(BEA, "$2a$12$new", false, 2));
    }

    @Test
    void aResetWorksOnceAndUntilItsMoment() {
        var first = OneTimeSecret.drawn(new Random(1));
        var second = OneTimeSecret.drawn(new Random(2));
        resets.open(BEA, first.hash(), NOW.plusSeconds(60));
        resets.open(BEA, second.hash(), NOW.plusSeconds(60));

        assertThat(resets.find(first, NOW)).isEmpty();
        assertThat(resets.use(second, "$2a$12$late", NOW.plusSeconds(60))).isEmpty();
        assertThat(resets.use(second, "$2a$12$new", NOW)).contains(BEA);
        assertThat(resets.use(second, "$2a$12$again", NOW)).isEmpty();
        assertThat(accounts.find(BEA)).contains(new Account(BEA, "$2a$12$new", false, 1));
    }

    @Test
    void theRightToStartStudiesSurvivesANewPassword() {
        accounts.changePassword(ANA, "$2a$12$new");

        assertThat(accounts.find(ANA).map(Account::facilitator)).contains(true);
    }

    @Test
    void eachStudyHasPlacesOfItsOwn() {
        Place glasgow = new Place(new PlaceId("p-1"), "Glasgow", Nation.SCOTLAND);
        places.add(GOVAN.id(), glasgow);

        assertThat(places.of(GOVAN.id())).containsExactly(glasgow);
        assertThat(places.of(BOROUGH.id())).isEmpty();
        assertThat(places.change(BOROUGH.id(), new Place(glasgow.id(), "Ours", Nation.WALES)))
                .isFalse();

        Place clyde = new Place(glasgow.id(), "Clydeside", Nation.SCOTLAND);
        assertThat(places.change(GOVAN.id(), clyde)).isTrue();
        assertThat(places.find(GOVAN.id(), glasgow.id())).contains(clyde);
        assertThat(places.find(BOROUGH.id(), glasgow.id())).isEmpty();
    }

    @Test
    void aStudyTakesAnotherTitle() {
        studies.rename(new Study(GOVAN.id(), "Govan, second year"));

        assertThat(studies.find(GOVAN.id()).map(Study::title)).contains("Govan, second year");
    }

    @Test
    void whatAPersonChoseIsKeptAndNothingIsTheStandard() {
        assertThat(settings.of(ANA)).isEqualTo(Settings.STANDARD);

        Settings chosen = new Settings(Optional.of("pl"), Settings.Colours.DARK, Settings.TextSize.LARGEST, true);
        settings.keep(ANA, chosen);
        assertThat(settings.of(ANA)).isEqualTo(chosen);

        settings.keep(ANA, Settings.STANDARD);
        assertThat(settings.of(ANA)).isEqualTo(Settings.STANDARD);
        assertThat(settings.of(new SignInName("nobody"))).isEqualTo(Settings.STANDARD);
    }

    private static Member member(String id, Study study, String pseudonym, Role role) {
        return new Member(new MemberId(id), study.id(), new Pseudonym(pseudonym), Group.STUDY_TEAM, role);
    }
}
