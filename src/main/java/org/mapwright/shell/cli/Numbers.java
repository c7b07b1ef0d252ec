package org.mapwright.shell.cli;

import org.mapwright.value.Words;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads numbers from the command line; what is none is refused in words of people, not of programmers. */
final class Numbers {

    private static final Words WORDS = Words.of("commandline");

    private Numbers() {}

    /** Has the command and all beneath it read numbers so. */
    static void provide(CommandLine line) {
        line.registerConverter(int.class, Numbers::whole)
                .registerConverter(Integer.class, Numbers::whole)
                .registerConverter(long.class, Numbers::large)
                .registerConverter(Long.class, Numbers::large)
                .registerConverter(double.class, Numbers::number)
                .registerConverter(Double.class, Numbers::number);
    }

    private static Integer whole(String text) {
        long number = within(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return Math.toIntExact(number);
    }

    private static Long large(String text) {
        return within(text, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static Double number(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(WORDS.say("number", text));
        }
    }

    private static long within(String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below, as what is too large is
        }
        throw new TypeConversionException(WORDS.say("whole", Long.toString(least), Long.toString(most), text));
    }
}
