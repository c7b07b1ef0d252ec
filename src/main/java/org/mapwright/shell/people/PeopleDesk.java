package org.mapwright.shell.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.mapwright.shell.signin.OpenSessions;
import org.mapwright.study.Invitation;
import org.mapwright.study.Invitations;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.study.PasswordResets;
import org.mapwright.study.People;
import org.mapwright.study.People.Parting;
import org.mapwright.study.Role;
import org.mapwright.study.SignInName;
import org.mapwright.study.Study;
import org.springframework.stereotype.Service;

/**
 * What a facilitator does with the people of her study. Everybody else is turned away. Whoever becomes less or more is
 * signed out, so that no open page goes on with what she was.
 */
@Service
public class PeopleDesk {

    private final People people;
    private final Invitations invitations;
    private final PasswordResets resets;
    private final OpenSessions sessions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PeopleDesk(People people, Invitations invitations, PasswordResets resets, OpenSessions sessions, Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.resets = resets;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Everybody in the study, by pseudonym. */
    public List<Member> people(Member by) {
        admit(by);
        return people.of(by.study());
    }

    /** The invitations that can still be used. */
    public List<Invitation> invitations(Member by) {
        admit(by);
        return invitations.ofStudy(by.study(), clock.instant());
    }

    /** A new invitation; its secret is handed out this once. */
    public OneTimeSecret invite(Member by, Study study, Role role) {
        admit(by);
        if (!study.id().equals(by.study())) {
            throw new IllegalArgumentException("A facilitator invites into her own study: " + study.id());
        }
        OneTimeSecret secret = OneTimeSecret.drawn(random);
        var until = clock.instant().plus(Invitation.GOOD_FOR);
        invitations.open(new Invitation("m-" + UUID.randomUUID(), study, role, until), secret.hash());
        return secret;
    }

    public void withdraw(Member by, Invitation invitation) {
        admit(by);
        invitations.withdraw(by.study(), invitation.id());
    }

    public Parting changeRole(Member by, MemberId member, Role role) {
        admit(by);
        return parted(by, member, () -> people.changeRole(by.study(), member, role));
    }

    public Parting takeOut(Member by, MemberId member) {
        admit(by);
        return parted(by, member, () -> people.takeOut(by.study(), member));
    }

    private Parting parted(Member by, MemberId member, Supplier<Parting> change) {
        Optional<SignInName> account = people.accountOf(by.study(), member);
        Parting parting = change.get();
        if (parting == Parting.DONE) {
            account.ifPresent(sessions::endAllOf);
        }
        return parting;
    }

    /**
     * A link by which the member chooses another password; nothing when she belongs to studies that the facilitator
     * does not facilitate, since the link opens those too.
     *
     * @param facilitator the sign-in name of whoever asks
     */
    public Optional<OneTimeSecret> passwordLink(Member by, String facilitator, MemberId member) {
        admit(by);
        return people.accountOf(by.study(), member)
                .filter(account -> people.facilitatesAllOf(new SignInName(facilitator), account))
                .map(this::passwordLink);
    }

    private OneTimeSecret passwordLink(SignInName account) {
        OneTimeSecret secret = OneTimeSecret.drawn(random);
        resets.open(account, secret.hash(), clock.instant().plus(PasswordResets.GOOD_FOR));
        return secret;
    }

    private static void admit(Member by) {
        if (!by.role().mayLookAfterTheStudy()) {
            throw new IllegalStateException("Only a facilitator may do this: " + by.role());
        }
    }
}
