package org.mapwright.workshop.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mapwright.value.Words;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object and where it stands, so that what is wrong can be told with its place. */
record JsonFields(JsonNode object, String place) {

    private static final Words WORDS = Words.of("workshopagenda");

    JsonFields {
        if (!object.isObject()) {
            throw new Fault(WORDS.say("fault.object", place.isEmpty() ? WORDS.say("fault.whole") : place));
        }
    }

    /** Why a text is no agenda. */
    static final class Fault extends RuntimeException {

        Fault(String message) {
            super(message);
        }
    }

    /** A field that nobody reads is a slip of the pen that would silently change the agenda. */
    void only(String... names) {
        var known = new TreeSet<>(Arrays.asList(names));
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Fault(WORDS.say("fault.unknown", at(name), String.join(", ", names)));
                });
    }

    String text(String name) {
        return maybe(name).orElseThrow(() -> new Fault(WORDS.say("fault.text", at(name))));
    }

    Optional<String> maybe(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new Fault(WORDS.say("fault.text", at(name)));
        }
        return Optional.of(value.stringValue());
    }

    int number(String name, int least, int most) {
        JsonNode value = object.path(name);
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < least
                || value.intValue() > most) {
            throw new Fault(WORDS.say("fault.number", at(name), least, most, shown(value)));
        }
        return value.intValue();
    }

    List<String> texts(String name) {
        List<String> all = new ArrayList<>();
        for (JsonNode value : list(name)) {
            if (!value.isString() || value.stringValue().isBlank()) {
                throw new Fault(WORDS.say("fault.text", at(name) + "[" + all.size() + "]"));
            }
            all.add(value.stringValue());
        }
        return all;
    }

    List<JsonFields> objects(String name) {
        List<JsonFields> all = new ArrayList<>();
        for (JsonNode value : list(name)) {
            all.add(new JsonFields(value, at(name) + "[" + all.size() + "]"));
        }
        return all;
    }

    JsonFields object(String name) {
        return new JsonFields(object.path(name), at(name));
    }

    private List<JsonNode> list(String name) {
        JsonNode value = object.path(name);
        if (!value.isMissingNode() && !value.isArray()) {
            throw new Fault(WORDS.say("fault.list", at(name)));
        }
        return List.copyOf(value.values());
    }

    String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    static String shown(JsonNode value) {
        String text = value.isMissingNode() ? WORDS.say("fault.nothing") : value.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
