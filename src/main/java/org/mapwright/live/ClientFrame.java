package org.mapwright.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a screen says on the channel. Every frame names its {@code type} and the version {@code v} of the protocol. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ClientFrame.Hello.class, name = "hello"),
    @JsonSubTypes.Type(value = ClientFrame.Op.class, name = "op"),
    @JsonSubTypes.Type(value = ClientFrame.Presence.class, name = "presence"),
    @JsonSubTypes.Type(value = ClientFrame.Offer.class, name = "offer"),
    @JsonSubTypes.Type(value = ClientFrame.Pong.class, name = "pong")
})
public sealed interface ClientFrame {

    /**
     * The first frame: who this is, by a one-time ticket, and what the screen knows already.
     *
     * @param lastSeq the last change it knows
     * @param epoch the epoch in which it heard of that change
     */
    record Hello(String ticket, Optional<Long> lastSeq, Optional<Long> epoch) implements ClientFrame {}

    /**
     * Asks for an operation.
     *
     * @param base the last change the screen knew when its person asked
     * @param group operations with one group are one step for undo
     * @param body the operation, by the document's kind; {@code {"type":"Undo"}} and {@code {"type":"Redo"}} for all
     */
    record Op(String opId, long base, Optional<String> group, JsonNode body) implements ClientFrame {}

    /** Where its person points and what she has picked; passed on, never kept. */
    record Presence(Optional<Point> pointer, List<String> selection) implements ClientFrame {

        private static final int MOST_PICKED = 200;

        public Presence {
            if (selection.size() > MOST_PICKED) {
                throw new IllegalArgumentException(
                        "A selection must name at most " + MOST_PICKED + " parts: " + selection.size());
            }
            selection = List.copyOf(selection);
        }
    }

    /**
     * Offers the others to look at the document as its person does; passed on to them, never kept.
     *
     * @param view how she looks, in words of the screens' own: the server does not read it
     */
    record Offer(String view) implements ClientFrame {

        /** The longest description of a view, in bytes of UTF-8. */
        static final int LONGEST = 4 * 1024;

        public Offer {
            int bytes = view.getBytes(StandardCharsets.UTF_8).length;
            if (bytes == 0 || bytes > LONGEST) {
                throw new IllegalArgumentException("A view must have 1 to " + LONGEST + " bytes: " + bytes);
            }
        }
    }

    /** The answer to a ping. */
    record Pong() implements ClientFrame {}
}
