package org.mapwright.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import org.mapwright.live.Answer.Outcome;
import org.mapwright.study.Member;

/** What the server says on the channel. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ServerFrame.Welcome.class, name = "welcome"),
    @JsonSubTypes.Type(value = ServerFrame.Ack.class, name = "ack"),
    @JsonSubTypes.Type(value = ServerFrame.Ops.class, name = "ops"),
    @JsonSubTypes.Type(value = ServerFrame.Presence.class, name = "presence"),
    @JsonSubTypes.Type(value = ServerFrame.Offer.class, name = "offer"),
    @JsonSubTypes.Type(value = ServerFrame.Store.class, name = "store"),
    @JsonSubTypes.Type(value = ServerFrame.Busy.class, name = "busy"),
    @JsonSubTypes.Type(value = ServerFrame.Bye.class, name = "bye"),
    @JsonSubTypes.Type(value = ServerFrame.Ping.class, name = "ping")
})
public sealed interface ServerFrame {

    /** The version of the protocol that this server speaks. */
    int VERSION = 1;

    /** The version of the protocol. */
    @JsonProperty("v")
    default int version() {
        return VERSION;
    }

    /**
     * The document as it stands: all of it ({@code snapshot}, or at {@code snapshotUrl} when it is large), or the
     * changes since the one that the screen knew ({@code ops}). Just one of the three is there.
     */
    record Welcome(
            long epoch,
            long seq,
            You you,
            Optional<Json> snapshot,
            Optional<String> snapshotUrl,
            Optional<List<AppliedOp>> ops,
            boolean canUndo,
            boolean canRedo)
            implements ServerFrame {}

    /** What became of an operation; {@code message} is a sentence for its author when it was not carried out. */
    record Ack(
            String opId,
            long seq,
            Outcome outcome,
            Optional<String> reason,
            Optional<String> message,
            boolean canUndo,
            boolean canRedo)
            implements ServerFrame {}

    /** Changes {@code from} to {@code to}, without a gap between them. */
    record Ops(long from, long to, List<AppliedOp> ops) implements ServerFrame {}

    /** Everybody who has the document open. */
    record Presence(List<Present> people) implements ServerFrame {}

    /** Somebody offers to show how she looks at the document; whoever hears it may decline. */
    record Offer(Author by, String view) implements ServerFrame {}

    /** Whether changes can be kept at the moment. */
    record Store(State state) implements ServerFrame {}

    /** Operations come faster than they can be taken: nothing is lost, but the screen should pause. */
    record Busy(Optional<String> opId, long retryMs) implements ServerFrame {}

    /** The last frame before the channel is closed. */
    record Bye(Farewell reason) implements ServerFrame {}

    /** Asks for a pong. */
    record Ping() implements ServerFrame {}

    /** One change as screens take it up: what it means for the drawing. */
    record AppliedOp(long seq, String opId, Author by, Json patch) {}

    /** Somebody as the others know her. */
    record Author(String id, String pseudonym, String group) {

        /** Who it was is not told. */
        static final Author SOMEBODY = new Author("", "", "");

        static Author of(Member member) {
            return new Author(
                    member.id().value(),
                    member.pseudonym().value(),
                    member.group().value());
        }
    }

    /** Somebody who has the document open, where she points and what she has picked. */
    record Present(String id, String pseudonym, String group, Optional<Point> pointer, List<String> selection) {}

    /** Whoever the frame goes to. */
    record You(String id, String pseudonym, String group, String role) {

        static You of(Member member) {
            return new You(
                    member.id().value(),
                    member.pseudonym().value(),
                    member.group().value(),
                    member.role().name());
        }
    }

    /** How the store is. */
    enum State {
        @JsonProperty("up")
        UP,
        @JsonProperty("restarting")
        RESTARTING,
        /** There is no room left where it keeps things: nothing is written until there is. */
        @JsonProperty("full")
        FULL
    }
}
