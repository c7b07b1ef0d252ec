package org.mapwright.study;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Links by which somebody who forgot her password chooses another one. At most one is open for an account. */
public interface PasswordResets {

    /** How long such a link is good for. */
    Duration GOOD_FOR = Duration.ofDays(1);

    /** Opens a link for the account and closes an earlier one. */
    void open(SignInName account, String secretHash, Instant until);

    /** Whose password this secret resets, unless it was used or is too old. */
    Optional<SignInName> find(OneTimeSecret secret, Instant now);

    /**
     * Sets the new password, ends the access tokens and spends the link in one step; whose it was, or nothing when the
     * link is gone.
     */
    Optional<SignInName> use(OneTimeSecret secret, String passwordHash, Instant now);
}
