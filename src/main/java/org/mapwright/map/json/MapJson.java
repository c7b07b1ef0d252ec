package org.mapwright.map.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Maps, commands and events as JSON. Ids and texts are plain strings, a strength is a number, an empty optional is
 * null, and commands and events say by {@code type} which they are.
 */
public final class MapJson {

    /** Of JSON that is no object at all. */
    public static final String NO_COMMAND = Complaint.NO_OBJECT;

    private static final JsonMapper MAPPER = strict();

    private MapJson() {}

    /** The mapper for everything in {@code org.mapwright.map}. Strict: unknown, missing and doubled properties fail. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    private static JsonMapper strict() {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .addMixIn(MapCommand.class, SaysItsType.class)
                .addMixIn(MapEvent.class, SaysItsType.class)
                .registerSubtypes(MapCommand.class.getPermittedSubclasses())
                .registerSubtypes(MapEvent.class.getPermittedSubclasses())
                .addModule(new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class))
                .addModule(PlainValues.module())
                .build();
    }

    /**
     * Reads a command that a screen sent.
     *
     * @throws IllegalArgumentException with one sentence, when it is none or breaks a rule of its values
     */
    public static MapCommand readCommand(String json) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, MapCommand.class))
                    .orElseThrow(() -> new IllegalArgumentException(NO_COMMAND));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(complaint(e), e);
        }
    }

    /** One sentence on what is wrong with JSON that was sent. */
    public static String complaint(JacksonException e) {
        return Complaint.about(e);
    }

    /** Writes anything of the domain. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
    private interface SaysItsType {}
}
