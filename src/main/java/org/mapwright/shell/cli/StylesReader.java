package org.mapwright.shell.cli;

import org.mapwright.exchange.StyleAnswers;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what the lines of a drawing mean: {@code Blue=+,Red=-}. */
final class StylesReader implements ITypeConverter<StyleAnswers> {

    @Override
    public StyleAnswers convert(String text) {
        try {
            return StyleAnswers.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(String.valueOf(wrong.getMessage()));
        }
    }
}
