package org.mapwright.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mapwright.value.Check;

/**
 * Lets programs of one person read what she may read herself, until it ends or she takes it back.
 *
 * @param id names it to its owner; it is not the secret
 * @param name what she calls it, 1 to 60 characters
 * @param lastUsed the day, in UTC, on which a program came by it last
 * @param ends when it stops working
 */
public record AccessToken(String id, String name, Instant made, Optional<LocalDate> lastUsed, Instant ends) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 60;

    public AccessToken {
        Check.id(id);
        name = Check.line("The name of an access token", name, LONGEST_NAME);
        if (!ends.isAfter(made)) {
            throw new IllegalArgumentException("An access token must end after it was made: " + ends);
        }
    }

    /** One that no program has come by yet. */
    public static AccessToken made(String id, String name, Instant now, TokenTerm term) {
        return new AccessToken(id, name, now, Optional.empty(), now.plus(term.length()));
    }

    public boolean hasEnded(Instant now) {
        return !now.isBefore(ends);
    }
}
