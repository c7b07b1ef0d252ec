package org.mapwright.live;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Frames as JSON text. */
public final class Frames {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Frames() {}

    public static String write(ServerFrame frame) {
        return MAPPER.writeValueAsString(frame);
    }

    /** @throws Unreadable when it is no frame of this version of the protocol */
    static ClientFrame read(String text) {
        try {
            JsonNode frame = MAPPER.readTree(text);
            if (frame.path("v").asInt(0) != ServerFrame.VERSION) {
                throw new Unreadable(Farewell.VERSION);
            }
            return MAPPER.treeToValue(frame, ClientFrame.class);
        } catch (JacksonException e) {
            throw new Unreadable(Farewell.MALFORMED, e);
        }
    }

    /** A frame that was not understood. */
    static final class Unreadable extends RuntimeException {

        private final Farewell farewell;

        Unreadable(Farewell farewell) {
            super("A frame was not understood: " + farewell);
            this.farewell = farewell;
        }

        Unreadable(Farewell farewell, JacksonException cause) {
            super("A frame was not understood: " + cause.getOriginalMessage(), cause);
            this.farewell = farewell;
        }

        Farewell farewell() {
            return farewell;
        }
    }
}
