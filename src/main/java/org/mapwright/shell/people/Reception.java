package org.mapwright.shell.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.mapwright.shell.signin.OpenSessions;
import org.mapwright.shell.signin.SignInTries;
import org.mapwright.study.Account;
import org.mapwright.study.Invitation;
import org.mapwright.study.Invitations;
import org.mapwright.study.Joining;
import org.mapwright.study.Newcomer;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.study.PasswordResets;
import org.mapwright.study.SignInName;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Where links that work once are used. Wrong ones count as tries of the address they come from. */
@Service
public class Reception {

    private final Invitations invitations;
    private final PasswordResets resets;
    private final PasswordEncoder hashing;
    private final OpenSessions sessions;
    private final SignInTries tries;
    private final Clock clock;

    Reception(
            Invitations invitations,
            PasswordResets resets,
            PasswordEncoder hashing,
            OpenSessions sessions,
            SignInTries tries,
            Clock clock) {
        this.invitations = invitations;
        this.resets = resets;
        this.hashing = hashing;
        this.sessions = sessions;
        this.tries = tries;
        this.clock = clock;
    }

    /** What a link led to. */
    public sealed interface Found<T> {

        record Good<T>(OneTimeSecret secret, T what) implements Found<T> {}

        /** It was used, withdrawn, is too old, or never was. */
        record Gone<T>() implements Found<T> {}

        /** Too many wrong ones came from there. */
        record Later<T>(Duration pause) implements Found<T> {}
    }

    public Found<Invitation> invitation(String secret, String address) {
        return found(secret, address, one -> invitations.find(one, clock.instant()));
    }

    /** Whose password the link resets. */
    public Found<SignInName> passwordLink(String secret, String address) {
        return found(secret, address, one -> resets.find(one, clock.instant()));
    }

    private <T> Found<T> found(String text, String address, Function<OneTimeSecret, Optional<T>> look) {
        Optional<Duration> wait = tries.beginLink(address);
        if (wait.isPresent()) {
            return new Found.Later<>(wait.get());
        }
        Optional<OneTimeSecret> secret = secret(text);
        Optional<T> what = secret.flatMap(look);
        if (secret.isEmpty() || what.isEmpty()) {
            return new Found.Gone<>();
        }
        tries.giveBackLink(address);
        return new Found.Good<>(secret.get(), what.get());
    }

    private static Optional<OneTimeSecret> secret(String text) {
        try {
            return Optional.of(new OneTimeSecret(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Makes an account and a member of somebody new. */
    public Joining join(OneTimeSecret secret, SignInName name, String password, Newcomer newcomer) {
        return invitations.joinAsNew(secret, new Account(name, hash(password), false), newcomer, clock.instant());
    }

    /** Makes a member of somebody who is signed in. */
    public Joining join(OneTimeSecret secret, SignInName account, Newcomer newcomer) {
        return invitations.join(secret, account, newcomer, clock.instant());
    }

    /** Sets the password that was forgotten and ends every session of its account; false when the link is gone. */
    public boolean choosePassword(OneTimeSecret secret, String password) {
        Optional<SignInName> whose = resets.use(secret, hash(password), clock.instant());
        whose.ifPresent(sessions::endAllOf);
        return whose.isPresent();
    }

    private String hash(String password) {
        return Objects.requireNonNull(hashing.encode(password), "A password that is there has a hash");
    }
}
