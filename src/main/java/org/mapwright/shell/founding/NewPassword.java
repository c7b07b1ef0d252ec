package org.mapwright.shell.founding;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Passwords that can be read from a screen and typed: four groups of five, 99 bits. */
final class NewPassword {

    /** 31 signs, none of which looks like another. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private NewPassword() {}

    /** @param random a secure one, outside of tests */
    static String from(RandomGenerator random) {
        return Stream.generate(() -> group(random)).limit(GROUPS).collect(Collectors.joining("-"));
    }

    private static String group(RandomGenerator random) {
        return IntStream.generate(() -> SIGNS.charAt(random.nextInt(SIGNS.length())))
                .limit(GROUP)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
