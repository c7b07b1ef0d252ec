package org.mapwright.workshop.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.workshop.Guests;
import org.mapwright.workshop.Guests.Guest;
import org.springframework.stereotype.Component;

/** Knows guests by the cookie of their phone. */
@Component
final class GuestPhones {

    static final String COOKIE = "mapwright-guest";

    private final Guests guests;

    GuestPhones(Guests guests) {
        this.guests = guests;
    }

    /** Whose phone it is, if it is one that came in. */
    Optional<Guest> guest(@Nullable String cookie) {
        return Optional.ofNullable(cookie).flatMap(GuestPhones::secret).flatMap(guests::byPhone);
    }

    private static Optional<OneTimeSecret> secret(String text) {
        try {
            return Optional.of(new OneTimeSecret(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
