package org.mapwright.shell.people;

import java.util.UUID;
import org.mapwright.study.Account;
import org.mapwright.study.Accounts;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.SignInName;
import org.mapwright.study.Studies;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;
import org.springframework.stereotype.Service;

/** Starts studies, and gives them other titles. */
@Service
public class StudyDesk {

    private final Studies studies;
    private final Accounts accounts;

    StudyDesk(Studies studies, Accounts accounts) {
        this.studies = studies;
        this.accounts = accounts;
    }

    /** May this person start studies? */
    public boolean isOpenTo(String account) {
        return accounts.find(new SignInName(account))
                .filter(Account::facilitator)
                .isPresent();
    }

    /** Starts a study that this person facilitates. */
    public Study start(String account, String title, Pseudonym pseudonym) {
        if (!isOpenTo(account)) {
            throw new IllegalStateException("This account may not start studies");
        }
        Study study = new Study(new StudyId("s-" + UUID.randomUUID()), title);
        MemberId id = new MemberId("m-" + UUID.randomUUID());
        studies.add(study);
        studies.enrol(
                new SignInName(account), new Member(id, study.id(), pseudonym, Group.STUDY_TEAM, Role.FACILITATOR));
        return study;
    }

    /** Gives the study of this facilitator another title. */
    public Study rename(Member by, String title) {
        if (!by.role().mayLookAfterTheStudy()) {
            throw new IllegalStateException("Only a facilitator may do this: " + by.role());
        }
        Study renamed = new Study(by.study(), title);
        studies.rename(renamed);
        return renamed;
    }
}
