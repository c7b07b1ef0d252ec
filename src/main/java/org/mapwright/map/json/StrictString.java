package org.mapwright.map.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a JSON string and nothing that could be taken for one. */
final class StrictString {

    private StrictString() {}

    static String of(JsonParser json, DeserializationContext context, Class<?> wanted) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            throw MismatchedInputException.from(json, String.class, wanted.getSimpleName())
                    .setCurrentToken(json.currentToken());
        }
        return json.getString();
    }
}
