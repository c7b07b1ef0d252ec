package org.mapwright.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.study.Account;
import org.mapwright.study.Group;
import org.mapwright.study.Invitation;
import org.mapwright.study.Joining;
import org.mapwright.study.Joining.Obstacle;
import org.mapwright.study.Member;
import org.mapwright.study.Newcomer;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.SignInName;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;
import org.mapwright.testing.RealStore;
import org.neo4j.driver.Driver;

@ExtendWith(RealStore.class)
final class JoiningInNeo4jTest {

    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");
    private static final Study GOVAN = new Study(new StudyId("s-govan"), "Govan families");
    private static final Study BOROUGH = new Study(new StudyId("s-borough"), "Borough");
    private static final SignInName ANA = new SignInName("ana");
    private static final SignInName BEA = new SignInName("bea");
    private static final Newcomer HERON = new Newcomer(new Pseudonym("Heron"), Group.PARENTS);
    private static final Newcomer OTTER = new Newcomer(new Pseudonym("Otter"), Group.AGENCIES);

    private final AccountStore accounts;
    private final StudyStore studies;
    private final MembershipStore memberships;
    private final InvitationStore invitations;
    private final Random random = new Random(20260401);

    JoiningInNeo4jTest(Driver driver) {
        accounts = new AccountStore(driver);
        studies = new StudyStore(driver);
        memberships = new MembershipStore(driver, (guest, study) -> Optional.empty());
        invitations = new InvitationStore(driver);
    }

    @BeforeEach
    void begin() {
        RealStore.wipe();
        studies.add(GOVAN);
        studies.add(BOROUGH);
    }

    @Test
    void anInvitedPersonComesInAsTheRoleThatTheInvitationNames() {
        OneTimeSecret secret = invited(GOVAN, "i-1", Role.RESEARCHER);

        Joining joined = invitations.joinAsNew(secret, account(ANA), HERON, NOW);

        Member member = memberships.member("ana", GOVAN.id()).orElseThrow();
        assertThat(joined).isEqualTo(new Joining.Joined(ANA, member));
        assertThat(member.role()).isEqualTo(Role.RESEARCHER);
        assertThat(member.pseudonym()).isEqualTo(HERON.pseudonym());
        assertThat(member.group()).isEqualTo(Group.PARENTS);
        assertThat(accounts.find(ANA)).contains(account(ANA));
    }

    @Test
    void aLinkWorksOnce() {
        OneTimeSecret secret = invited(GOVAN, "i-1", Role.RESEARCHER);
        invitations.joinAsNew(secret, account(ANA), HERON, NOW);

        assertThat(invitations.find(secret, NOW)).isEmpty();
        assertThat(invitations.joinAsNew(secret, account(BEA), OTTER, NOW)).isEqualTo(refused(Obstacle.LINK_GONE));
        assertThat(accounts.find(BEA)).isEmpty();
    }

    @Test
    void ofTwoWhoUseALinkAtOnceOneComesIn() throws Exception {
        OneTimeSecret secret = invited(GOVAN, "i-1", Role.FACILITATOR);
        List<Callable<Joining>> both = List.of(
                () -> invitations.joinAsNew(secret, account(ANA), HERON, NOW),
                () -> invitations.joinAsNew(secret, account(BEA), OTTER, NOW));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = threads.invokeAll(both).stream()
                    .map(future -> future.resultNow())
                    .toList();

            assertThat(results).filteredOn(Joining.Joined.class::isInstance).hasSize(1);
            assertThat(results).contains(refused(Obstacle.LINK_GONE));
        }
        assertThat(studies.size(GOVAN.id())).isOne();
    }

    @Test
    void aLinkEndsAtItsMoment() {
        OneTimeSecret secret = invited(GOVAN, "i-1", Role.RESEARCHER);
        Instant end = NOW.plus(Invitation.GOOD_FOR);

        assertThat(invitations.find(secret, end.minusSeconds(1))).isPresent();
        assertThat(invitations.find(secret, end)).isEmpty();
        assertThat(invitations.joinAsNew(secret, account(ANA), HERON, end)).isEqualTo(refused(Obstacle.LINK_GONE));
    }

    @Test
    void aWithdrawnLinkOpensNothingAndOnlyItsOwnStudyWithdrawsIt() {
        OneTimeSecret secret = invited(GOVAN, "i-1", Role.RESEARCHER);

        invitations.withdraw(BOROUGH.id(), "i-1");
        assertThat(invitations.ofStudy(GOVAN.id(), NOW)).hasSize(1);
        invitations.withdraw(GOVAN.id(), "i-1");

        assertThat(invitations.find(secret, NOW)).isEmpty();
        assertThat(invitations.ofStudy(GOVAN.id(), NOW)).isEmpty();
    }

    @Test
    void aTakenNameIsToldAndTheLinkStillWorks() {
        accounts.put(account(ANA));
        OneTimeSecret secret = invited(GOVAN, "i-1", Role.RESEARCHER);

        assertThat(invitations.joinAsNew(secret, account(ANA), HERON, NOW)).isEqualTo(refused(Obstacle.NAME_TAKEN));
        assertThat(memberships.member("ana", GOVAN.id())).isEmpty();
        assertThat(invitations.joinAsNew(secret, account(BEA), HERON, NOW)).isInstanceOf(Joining.Joined.class);
    }

    @Test
    void twoPeopleOfAStudyAreNeverCalledTheSame() {
        invitations.joinAsNew(invited(GOVAN, "i-1", Role.PARTICIPANT), account(ANA), HERON, NOW);
        OneTimeSecret second = invited(GOVAN, "i-2", Role.PARTICIPANT);
        Newcomer heron = new Newcomer(new Pseudonym("heron"), Group.PARENTS);

        assertThat(invitations.joinAsNew(second, account(BEA), heron, NOW))
                .isEqualTo(refused(Obstacle.PSEUDONYM_TAKEN));
        assertThat(accounts.find(BEA)).isEmpty();
    }

    @Test
    void whoCanSignInAlreadyJoinsASecondStudyWithTheSameAccount() {
        invitations.joinAsNew(invited(GOVAN, "i-1", Role.PARTICIPANT), account(ANA), HERON, NOW);

        invitations.join(invited(BOROUGH, "i-2", Role.OBSERVER), ANA, HERON, NOW);

        assertThat(memberships.studiesOf("ana")).containsExactly(BOROUGH, GOVAN);
        assertThat(invitations.join(invited(BOROUGH, "i-3", Role.OBSERVER), ANA, OTTER, NOW))
                .isEqualTo(refused(Obstacle.ALREADY_HERE));
    }

    private OneTimeSecret invited(Study study, String id, Role role) {
        OneTimeSecret secret = OneTimeSecret.drawn(random);
        invitations.open(new Invitation(id, study, role, NOW.plus(Duration.ofDays(7))), secret.hash());
        return secret;
    }

    private static Joining refused(Obstacle obstacle) {
        return new Joining.Refused(obstacle);
    }

    private static Account account(SignInName name) {
        return new Account(name, "$2a$12$hash", false);
    }
}
