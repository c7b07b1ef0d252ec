package org.mapwright.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The languages that Mapwright speaks. English is whole; of every other one, texts that are not translated yet are
 * said in English.
 */
public final class Languages {

    private static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.of("pl"));

    private static final List<Tongue> TONGUES =
            ServiceLoader.load(Tongue.class, Languages.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private Languages() {}

    /** English first. */
    public static List<Locale> all() {
        return ALL;
    }

    /** The first of the wished languages that is spoken here, whatever country it names; else English. */
    public static Locale best(List<Locale> wished) {
        return wished.stream()
                .flatMap(wish -> spoken(wish).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> spoken(Locale wish) {
        return ALL.stream()
                .filter(one -> one.getLanguage().equals(wish.getLanguage()))
                .findFirst();
    }

    /** The language of whoever is spoken to on this thread; English on a thread that speaks to nobody. */
    static Locale now() {
        return best(
                TONGUES.stream().flatMap(tongue -> tongue.language().stream()).toList());
    }
}
