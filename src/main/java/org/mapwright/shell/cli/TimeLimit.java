package org.mapwright.shell.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mapwright.value.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How long something may take, as it is written on the command line: {@code 500ms}, {@code 2s}, {@code 1m} or
 * {@code none}.
 */
record TimeLimit(Optional<Duration> duration) {

    static final TimeLimit NONE = new TimeLimit(Optional.empty());

    private static final Words WORDS = Words.of("analyse");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})(ms|s|m)");

    /** Reads it from the command line. */
    static final class Reader implements ITypeConverter<TimeLimit> {
        @Override
        public TimeLimit convert(String text) {
            return text.equals("none") ? NONE : new TimeLimit(Optional.of(duration(text)));
        }
    }

    private static Duration duration(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new TypeConversionException(WORDS.say("time", text));
        }
        long count = Long.parseLong(written.group(1));
        if (count == 0) {
            throw new TypeConversionException(WORDS.say("time.some", text));
        }
        return switch (written.group(2)) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            default -> Duration.ofMinutes(count);
        };
    }
}
