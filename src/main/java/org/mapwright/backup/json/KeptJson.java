package org.mapwright.backup.json;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapwright.backup.Manifest;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as JSON, always the same bytes for the same record: keys in order, nothing for what is not there, and a moment
 * as {@code {"$datetime": "2026-04-01T12:00Z"}}.
 */
public final class KeptJson {

    private static final String MOMENT = "$datetime";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private KeptJson() {}

    /** @throws IllegalArgumentException when the record holds a sort of value that is not known here */
    static String write(Map<String, ?> record) {
        return MAPPER.writeValueAsString(plain(record));
    }

    @SuppressWarnings("unchecked") // an object of JSON has strings for keys
    static Map<String, Object> read(String json) {
        return (Map<String, Object>) rich(MAPPER.readValue(json, Map.class));
    }

    static String write(Manifest manifest) {
        return MAPPER.writeValueAsString(manifest);
    }

    static Manifest readManifest(String json) {
        return MAPPER.readValue(json, Manifest.class);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean truth -> truth;
            case Long number -> number;
            case Integer number -> number;
            case Double number when Double.isFinite(number) -> number;
            case ZonedDateTime moment -> Map.of(MOMENT, moment.toString());
            case List<?> list -> list.stream().map(KeptJson::plain).toList();
            case Map<?, ?> map -> sorted(map);
            default ->
                throw new IllegalArgumentException(
                        "A record must hold texts, numbers, moments and lists of them: " + value.getClass());
        };
    }

    private static Map<String, Object> sorted(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> put(sorted, String.valueOf(key), value));
        return sorted;
    }

    private static void put(Map<String, Object> sorted, String key, @Nullable Object value) {
        if (value != null) {
            sorted.put(key, plain(value));
        }
    }

    private static Object rich(Object value) {
        return switch (value) {
            case Integer number -> number.longValue();
            case List<?> list -> list.stream().map(KeptJson::rich).toList();
            case Map<?, ?> map
            when map.size() == 1 && map.get(MOMENT) instanceof String moment -> ZonedDateTime.parse(moment);
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> String.valueOf(entry.getKey()), entry -> rich(entry.getValue())));
            default -> value;
        };
    }
}
