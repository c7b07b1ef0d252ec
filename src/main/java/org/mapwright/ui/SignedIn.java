package org.mapwright.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.mapwright.study.Member;
import org.mapwright.study.Memberships;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;
import org.springframework.stereotype.Component;

/** Who looks at the screen. To be asked on the thread of a request. */
@Component
public class SignedIn {

    private final AuthenticationContext authentication;
    private final Memberships memberships;

    SignedIn(AuthenticationContext authentication, Memberships memberships) {
        this.authentication = authentication;
        this.memberships = memberships;
    }

    /** The sign-in name. */
    public String account() {
        return authentication.getPrincipalName().orElseThrow(NotToBeSeen::new);
    }

    /**
     * Her membership of the study.
     *
     * @throws NotToBeSeen when the study is none of hers
     */
    public Member memberOf(StudyId study) {
        return memberships.member(account(), study).orElseThrow(NotToBeSeen::new);
    }

    /** By title. */
    public List<Study> studies() {
        return memberships.studiesOf(account());
    }

    /** Ends the session and forgets this browser. */
    public void signOut() {
        authentication.logout();
    }
}
