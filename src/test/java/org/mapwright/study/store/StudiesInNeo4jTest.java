package org.mapwright.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.study.Account;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.SignInName;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;
import org.mapwright.testing.RealStore;
import org.neo4j.driver.Driver;

@ExtendWith(RealStore.class)
final class StudiesInNeo4jTest {

    private static final SignInName ANA = new SignInName("ana");
    private static final Study GOVAN = new Study(new StudyId("s-govan"), "Govan families");
    private static final Study BOROUGH = new Study(new StudyId("s-borough"), "Borough");
    private static final Member HERON = member("m-heron", GOVAN, "Heron", Role.FACILITATOR);

    private final AccountStore accounts;
    private final StudyStore studies;
    private final MembershipStore memberships;

    StudiesInNeo4jTest(Driver driver) {
        accounts = new AccountStore(driver);
        studies = new StudyStore(driver);
        memberships = new MembershipStore(driver, (guest, study) -> Optional.empty());
    }

    @BeforeEach
    void begin() {
        RealStore.wipe();
    }

    @Test
    void aStoreWithoutAccountsSaysSo() {
        assertThat(accounts.areNone()).isTrue();

        accounts.put(new Account(ANA, "$2a$12$first", true));

        assertThat(accounts.areNone()).isFalse();
    }

    @Test
    void anAccountIsFoundByItsNameInAnyCase() {
        var account = new Account(ANA, "$2a$12$first", true);
        accounts.put(account);

        assertThat(accounts.find(new SignInName(" Ana "))).contains(account);
        assertThat(accounts.find(new SignInName("bea"))).isEmpty();
    }

    @Test
    void aNewPasswordReplacesTheOldOne() {
        accounts.put(new Account(ANA, "$2a$12$first", true));
        accounts.put(new Account(ANA, "$2a$12$second", false));

        assertThat(accounts.find(ANA)).contains(new Account(ANA, "$2a$12$second", false));
    }

    @Test
    void aMemberIsFoundInHerStudyOnly() {
        enrolled();
        studies.add(BOROUGH);

        assertThat(memberships.member("ana", GOVAN.id())).contains(HERON);
        assertThat(memberships.member("ana", BOROUGH.id())).isEmpty();
        assertThat(memberships.member("bea", GOVAN.id())).isEmpty();
    }

    @Test
    void theStudiesOfAnAccountComeByTitle() {
        enrolled();
        studies.add(BOROUGH);
        studies.enrol(ANA, member("m-otter", BOROUGH, "Otter", Role.OBSERVER));

        assertThat(memberships.studiesOf("ana")).containsExactly(BOROUGH, GOVAN);
        assertThat(memberships.studiesOf("bea")).isEmpty();
    }

    @Test
    void aMemberWhoIsEnrolledAgainIsNotDoubled() {
        enrolled();
        Member wren = member("m-heron", GOVAN, "Wren", Role.RESEARCHER);

        studies.enrol(ANA, wren);

        assertThat(memberships.member("ana", GOVAN.id())).contains(wren);
        assertThat(studies.size(GOVAN.id())).isOne();
    }

    @Test
    void aStudyThatIsThereKeepsItsTitle() {
        studies.add(GOVAN);
        studies.add(new Study(GOVAN.id(), "Another"));

        assertThat(studies.find(GOVAN.id())).contains(GOVAN);
        assertThat(studies.size(GOVAN.id())).isZero();
    }

    private void enrolled() {
        accounts.put(new Account(ANA, "$2a$12$first", true));
        studies.add(GOVAN);
        studies.enrol(ANA, HERON);
    }

    private static Member member(String id, Study study, String pseudonym, Role role) {
        return new Member(new MemberId(id), study.id(), new Pseudonym(pseudonym), Group.STUDY_TEAM, role);
    }
}
