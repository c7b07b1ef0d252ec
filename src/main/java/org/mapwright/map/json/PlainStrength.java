package org.mapwright.map.json;

import org.mapwright.map.Strength;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** A strength as its weight, a number in (0, 1]. */
final class PlainStrength {

    private PlainStrength() {}

    static void addTo(SimpleModule module) {
        module.addSerializer(Strength.class, new Writer()).addDeserializer(Strength.class, new Reader());
    }

    private static final class Writer extends StdSerializer<Strength> {
        Writer() {
            super(Strength.class);
        }

        @Override
        public void serialize(Strength strength, JsonGenerator json, SerializationContext context) {
            json.writeNumber(strength.weight());
        }
    }

    private static final class Reader extends StdDeserializer<Strength> {
        Reader() {
            super(Strength.class);
        }

        @Override
        public Strength deserialize(JsonParser json, DeserializationContext context) {
            if (!json.currentToken().isNumeric()) {
                throw MismatchedInputException.from(json, double.class, "Strength")
                        .setCurrentToken(json.currentToken());
            }
            return new Strength(json.getDoubleValue());
        }
    }
}
