package org.mapwright.value;

import java.util.Locale;
import java.util.Optional;

/** Knows in which language to speak on this thread; found by the {@link java.util.ServiceLoader}. */
public interface Tongue {

    /** The language of whoever is spoken to, or nothing when nobody is known. */
    Optional<Locale> language();
}
