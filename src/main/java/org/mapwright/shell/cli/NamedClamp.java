package org.mapwright.shell.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mapwright.analysis.scenario.Clamp;
import org.mapwright.analysis.scenario.Clamp.Push;
import org.mapwright.map.Label;
import org.mapwright.value.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A clamp as it is written on the command line: {@code Sleep=more}, {@code Sleep=0.8}. What stands before the last
 * equals sign names the factor.
 */
record NamedClamp(String factor, Clamp clamp) {

    /** Reads it from the command line. */
    static final class Reader implements ITypeConverter<NamedClamp> {
        @Override
        public NamedClamp convert(String text) {
            int equals = text.lastIndexOf('=');
            return Optional.of(equals)
                    .filter(at -> at > 0)
                    .flatMap(at -> clamp(text.substring(at + 1)))
                    .map(clamp -> new NamedClamp(text.substring(0, equals), clamp))
                    .orElseThrow(() ->
                            new TypeConversionException(Words.of("simulate").say("clamp.expected", text)));
        }
    }

    /** The clamp as it is written. */
    static String written(Push push) {
        return push.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Optional<Clamp> clamp(String text) {
        String plain = Label.plain(text).replace('-', ' ');
        Optional<Clamp> push = Arrays.stream(Push.values())
                .filter(known -> written(known).equals(plain))
                .map(Clamp.class::cast)
                .findFirst();
        return push.or(() -> level(text.strip()));
    }

    private static Optional<Clamp> level(String text) {
        try {
            double level = Double.parseDouble(text);
            return Double.isFinite(level) ? Optional.of(new Clamp.At(level)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
