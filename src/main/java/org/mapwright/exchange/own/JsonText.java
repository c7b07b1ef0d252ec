package org.mapwright.exchange.own;

import java.util.Optional;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.parts.NotReadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON text and its tree. */
public final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The text on lines of its own, the same for the same tree. */
    public static String pretty(JsonNode tree) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
    }

    public static String compact(JsonNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /**
     * Reads a text that is one JSON object.
     *
     * @throws NotReadable when the text is no JSON object
     */
    public static JsonPart read(MapFile file, String text) {
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
