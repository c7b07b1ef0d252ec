package org.mapwright.shell.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mapwright.shell.signin.SignInTries;
import org.mapwright.study.AccessTokens;
import org.mapwright.study.SignInName;
import org.mapwright.study.TokenSecret;
import org.springframework.stereotype.Service;

/** Knows whose program comes in by a token. Wrong ones count as tries of the address they come from. */
@Service
class Programs {

    private final AccessTokens tokens;
    private final SignInTries tries;
    private final Clock clock;

    Programs(AccessTokens tokens, SignInTries tries, Clock clock) {
        this.tokens = tokens;
        this.tries = tries;
        this.clock = clock;
    }

    /** What a token led to. */
    sealed interface Found {

        record Known(SignInName account) implements Found {}

        /** It has ended, was taken back, or never was. */
        record Unknown() implements Found {}

        /** Too many wrong ones came from there. */
        record Later(Duration pause) implements Found {}

        /** The store does not answer. */
        record Away(RuntimeException cause) implements Found {}
    }

    /**
     * Looks a token up.
     *
     * @param address where the request comes from
     */
    Found find(String shown, String address) {
        Optional<Duration> wait = tries.beginToken(address);
        if (wait.isPresent()) {
            return new Found.Later(wait.get());
        }
        try {
            Optional<SignInName> account =
                    TokenSecret.read(shown).flatMap(secret -> tokens.use(secret, clock.instant()));
            account.ifPresent(known -> tries.giveBackToken(address));
            return account.<Found>map(Found.Known::new).orElseGet(Found.Unknown::new);
        } catch (RuntimeException e) {
            tries.giveBackToken(address);
            return new Found.Away(e);
        }
    }
}
