package org.mapwright.exchange;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON text and its tree. */
final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The text on lines of its own, the same for the same tree. */
    static String pretty(JsonNode tree) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
    }

    static String compact(JsonNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /** @throws NotReadable when the text is no JSON object */
    static JsonPart read(MapFile file, String text) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (!tree.isObject()) {
                throw NotReadable.of(file, "json.root");
            }
            return new JsonPart(file, "", tree);
        } catch (JacksonException broken) {
            long line = Optional.ofNullable(broken.getLocation())
                    .map(TokenStreamLocation::getLineNr)
                    .orElse(1);
            throw NotReadable.atLine(file, Math.max(1, line), "json.broken");
        }
    }
}
