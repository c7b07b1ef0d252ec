package org.mapwright.map.json;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** A value that is one string in JSON, as a property and as a key. */
public record Plain<T>(Class<T> type, Function<T, String> text, Function<String, T> of) {

    /** Has values of the type written and read so. */
    public void addTo(SimpleModule module) {
        module.addSerializer(type, new Writer<>(this))
                .addDeserializer(type, new Reader<>(this))
                .addKeySerializer(type, new KeyWriter<>(this))
                .addKeyDeserializer(type, new KeyReader<>(this));
    }

    private static final class Writer<T> extends StdSerializer<T> {
        private final Plain<T> plain;

        Writer(Plain<T> plain) {
            super(plain.type);
            this.plain = plain;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(plain.text.apply(value));
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {
        private final Plain<T> plain;

        Reader(Plain<T> plain) {
            super(plain.type);
            this.plain = plain;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            return plain.of.apply(StrictString.of(json, context, plain.type));
        }
    }

    private static final class KeyWriter<T> extends StdSerializer<T> {
        private final Plain<T> plain;

        KeyWriter(Plain<T> plain) {
            super(plain.type);
            this.plain = plain;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeName(plain.text.apply(value));
        }
    }

    private static final class KeyReader<T> extends KeyDeserializer {
        private final Plain<T> plain;

        KeyReader(Plain<T> plain) {
            this.plain = plain;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return plain.of.apply(key);
        }
    }
}
