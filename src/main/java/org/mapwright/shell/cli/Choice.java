package org.mapwright.shell.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mapwright.analysis.scenario.Activation;
import org.mapwright.analysis.scenario.UpdateRule;
import org.mapwright.value.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words: the names of an enumeration in lower case, with hyphens. */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {

    private final List<E> known;

    private Choice(E[] known) {
        this.known = List.of(known);
    }

    /** Reads a rule. */
    static final class Rule extends Choice<UpdateRule> {
        Rule() {
            super(UpdateRule.values());
        }
    }

    /** Reads an activation. */
    static final class Kind extends Choice<Activation> {
        Kind() {
            super(Activation.values());
        }
    }

    /** Reads a format. */
    static final class Format extends Choice<SimulationFormat> {
        Format() {
            super(SimulationFormat.values());
        }
    }

    /** The word for a value. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public E convert(String text) {
        return known.stream()
                .filter(value -> word(value).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException(Words.of("simulate").say("choice", words(), text)));
    }

    private String words() {
        String[] words = known.stream().map(Choice::word).toArray(String[]::new);
        int last = words.length - 1;
        return Words.of("simulate").say("choice.or", String.join(", ", Arrays.copyOf(words, last)), words[last]);
    }
}
