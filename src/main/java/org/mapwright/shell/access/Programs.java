package org.mapwright.shell.access;

import java.time.Clock;
import java.time.Duration;
import org.mapwright.shell.signin.SignInTries;
import org.mapwright.study.AccessTokens;
import org.mapwright.study.SignInName;
import org.mapwright.study.TokenSecret;
import org.springframework.stereotype.Service;

/**
 * Knows whose program comes in by a token. Wrong ones count as tries of the address they come from; a good one is let in
 * however many of those there were, since many programs may stand behind one address. What can be no token is not looked
 * up.
 */
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
        try {
            return TokenSecret.read(shown)
                    .flatMap(secret -> tokens.use(secret, clock.instant()))
                    .<Found>map(Found.Known::new)
                    .orElseGet(() -> wrong(address));
        } catch (RuntimeException e) {
            return new Found.Away(e);
        }
    }

    private Found wrong(String address) {
        return tries.wrongToken(address).<Found>map(Found.Later::new).orElseGet(Found.Unknown::new);
    }
}
