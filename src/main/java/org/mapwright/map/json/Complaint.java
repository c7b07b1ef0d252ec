package org.mapwright.map.json;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in one sentence what is wrong with a command's JSON: where, and what was expected. */
final class Complaint {

    static final String NO_OBJECT = "A command must be a JSON object";

    private static final Set<JsonToken> NOTHING = EnumSet.of(JsonToken.VALUE_NULL, JsonToken.END_OBJECT);

    private Complaint() {}

    static String about(JacksonException e) {
        if (brokenRule(e) instanceof IllegalArgumentException rule) {
            return String.valueOf(rule.getMessage());
        }
        return switch (e) {
            case StreamReadException s -> "A command must be well-formed JSON: " + spot(s.getLocation());
            case UnrecognizedPropertyException u -> "A command of this type has no such property: " + path(u);
            case InvalidTypeIdException t ->
                "A command must say one of the known types: "
                        + Optional.ofNullable(t.getTypeId()).orElse("none");
            case MismatchedInputException m
            when !m.getPath().isEmpty() -> "A command must have %s here: %s".formatted(expected(m), path(m));
            default -> NO_OBJECT;
        };
    }

    private static String spot(TokenStreamLocation place) {
        return "line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
    }

    /** The rule of a value that was broken, where that is the cause. */
    private static @Nullable Throwable brokenRule(JacksonException e) {
        Throwable cause = e;
        while (cause != null && (cause instanceof JacksonException || !(cause instanceof IllegalArgumentException))) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String expected(MismatchedInputException e) {
        Class<?> type = e.getTargetType();
        if (type == null || NOTHING.contains(e.getCurrentToken())) {
            return "a value";
        }
        if (type.isEnum()) {
            return "one of "
                    + Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (type == String.class) {
            return "a text";
        }
        if (type == double.class) {
            return "a number";
        }
        return Iterable.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private static String path(JacksonException e) {
        return e.getPath().stream().map(Complaint::step).collect(Collectors.joining("."));
    }

    private static String step(Reference step) {
        return step.getPropertyName() == null ? String.valueOf(step.getIndex() + 1) : step.getPropertyName();
    }
}
