package org.mapwright.shell.signin;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.mapwright.study.Account;
import org.mapwright.study.Accounts;
import org.mapwright.study.PasswordRule;
import org.mapwright.study.SignInName;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** What a person does with her own sign-in. */
@Service
public class OwnSignIn {

    private final Accounts accounts;
    private final PasswordEncoder hashing;
    private final OpenSessions sessions;
    private final SignInTries tries;

    OwnSignIn(Accounts accounts, PasswordEncoder hashing, OpenSessions sessions, SignInTries tries) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.sessions = sessions;
        this.tries = tries;
    }

    /** What became of a change of one's password. */
    public sealed interface Change {

        record Done() implements Change {}

        /** The old one was wrong. */
        record WrongOld() implements Change {}

        record Faulty(PasswordRule.Fault fault) implements Change {}

        /** Too many wrong ones were tried. */
        record Later(Duration pause) implements Change {}
    }

    /**
     * Changes the password and ends all other sessions.
     *
     * @param address where the request comes from
     * @param session the id of the session that stays
     */
    public Change changePassword(String account, String old, String chosen, String address, String session) {
        SignInName name = new SignInName(account);
        Optional<PasswordRule.Fault> fault = PasswordRule.fault(chosen, name);
        if (fault.isPresent()) {
            return new Change.Faulty(fault.get());
        }
        Optional<Duration> wait = tries.begin(account, address);
        if (wait.isPresent()) {
            return new Change.Later(wait.get());
        }
        String hash = accounts.find(name).map(Account::passwordHash).orElse("");
        if (!hashing.matches(old, hash)) {
            return new Change.WrongOld();
        }
        tries.giveBack(account, address);
        accounts.changePassword(name, Objects.requireNonNull(hashing.encode(chosen)));
        sessions.endOthersOf(name, session);
        return new Change.Done();
    }

    /** Ends every session of the account on all devices, this one too, and no browser remembers her. */
    public void signOutEverywhere(String account) {
        SignInName name = new SignInName(account);
        accounts.forgetBrowsers(name);
        sessions.endAllOf(name);
    }
}
