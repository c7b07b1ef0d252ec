package org.mapwright.map.json;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapwright.ledger.TextReader;
import org.mapwright.ledger.TextWriter;
import org.mapwright.map.AgreedReading;
import org.mapwright.map.Claim;
import org.mapwright.map.Contributor;
import org.mapwright.value.Authored;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** A text that a person wrote: one string in JSON, or what the {@link TextWriter} of the call makes of it. */
public record WordedText<T>(Class<T> type, Function<T, String> text, Function<String, T> of) {

    /** Has values of the type written and read so. */
    public void addTo(SimpleModule module) {
        module.addSerializer(type, new Writer<>(this)).addDeserializer(type, new Reader<>(this));
    }

    private static final class Writer<T> extends StdSerializer<T> {
        private final WordedText<T> worded;

        Writer(WordedText<T> worded) {
            super(worded.type);
            this.worded = worded;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            String text = worded.text.apply(value);
            Object writer = context.getAttribute(TextWriter.class);
            json.writeString(
                    writer instanceof TextWriter w ? w.written(text, author(json.streamWriteContext())) : text);
        }

        private static Optional<String> author(@Nullable TokenStreamContext place) {
            if (place == null) {
                return Optional.empty();
            }
            return switch (place.currentValue()) {
                case Contributor contributor -> Optional.of(contributor.id().value());
                case Claim claim -> Optional.of(claim.by().id().value());
                case Authored authored -> Optional.of(authored.author());
                case AgreedReading agreed -> Optional.of(agreed.by().id().value());
                case null, default -> author(place.getParent());
            };
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {
        private final WordedText<T> worded;

        Reader(WordedText<T> worded) {
            super(worded.type);
            this.worded = worded;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            String written = StrictString.of(json, context, worded.type);
            Object reader = context.getAttribute(TextReader.class);
            return worded.of.apply(reader instanceof TextReader r ? r.text(written) : written);
        }
    }
}
