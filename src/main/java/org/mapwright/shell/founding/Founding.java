package org.mapwright.shell.founding;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.mapwright.shell.CannotStart;
import org.mapwright.shell.StoreHealth;
import org.mapwright.shell.StoreState;
import org.mapwright.study.Account;
import org.mapwright.study.Accounts;
import org.mapwright.study.SignInName;
import org.mapwright.study.Studies;
import org.mapwright.value.Words;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes an empty store one that somebody can sign in to. The account comes last: a first start that was cut off begins
 * again, and the study it had made already is not made twice.
 */
@Component
public class Founding implements ApplicationRunner {

    private static final Words WORDS = Words.of("demo");
    private static final SignInName FACILITATOR = new SignInName("facilitator");

    private final Accounts accounts;
    private final Studies studies;
    private final PasswordEncoder hashing;
    private final DemoStudy demo;
    private final StoreHealth health;
    private final AtomicReference<Optional<FirstSignIn>> signIn = new AtomicReference<>(Optional.empty());

    Founding(Accounts accounts, Studies studies, PasswordEncoder hashing, DemoStudy demo, StoreHealth health) {
        this.accounts = accounts;
        this.studies = studies;
        this.hashing = hashing;
        this.demo = demo;
        this.health = health;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.areNone()) {
            requireRoom();
            demo.load();
            String password = NewPassword.from(new SecureRandom());
            accounts.put(new Account(FACILITATOR, hash(password), true));
            studies.enrol(FACILITATOR, DemoStudy.FACILITATOR);
            signIn.set(Optional.of(new FirstSignIn(FACILITATOR.value(), password)));
        }
    }

    /** Edits would wait, and the first maps with them. */
    private void requireRoom() {
        if (health.state() == StoreState.FULL) {
            throw new CannotStart(WORDS.say("no.room"));
        }
    }

    private String hash(String password) {
        return Objects.requireNonNull(hashing.encode(password), "A password that is there has a hash");
    }

    /** The sign-in that this start made, if it was the first; a second call finds nothing. */
    public Optional<FirstSignIn> takeSignIn() {
        return signIn.getAndSet(Optional.empty());
    }
}
