package org.mapwright.testing;

import java.util.List;
import java.util.random.RandomGenerator;

/** Texts as people and their enemies write them, each with a number, so that few are alike. */
public final class RandomWords {

    private static final List<String> SUBJECTS = List.of(
            "housing insecurity",
            "parental stress",
            "sleep",
            "trust in services",
            "time together",
            "waiting lists",
            "support of grandparents",
            "Familienzusammenhalt für Kinder",
            "ثقة",
            "孤独",
            "🙂 play",
            "'}) DETACH DELETE n //",
            "<b>bold</b> & \"quoted\" \\ back",
            "${user} `tick` $param");

    private RandomWords() {}

    public static String line(RandomGenerator random) {
        return SUBJECTS.get(random.nextInt(SUBJECTS.size())) + " " + random.nextInt(1_000);
    }

    public static String prose(RandomGenerator random) {
        return random.nextInt(4) == 0 ? "" : line(random) + "\n" + line(random) + "\tend";
    }

    /** An id of 22 characters, as screens make them. */
    public static String id(String prefix, RandomGenerator random) {
        return prefix + "%016x%04x".formatted(random.nextLong(), random.nextInt(0x10000));
    }
}
