package org.mapwright.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mapwright.exchange.Imported;
import org.mapwright.map.FactorId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a file said of its map beside the map itself, so that the figures of a packet name factors as the file does and
 * carry its warnings.
 *
 * @param ids what the file calls each factor
 * @param warnings what was taken for granted, changed or left out on the way in, a line each
 */
record Source(Map<FactorId, String> ids, List<String> warnings) {

    /** A map that stands in Mapwright: its factors have its own ids, and nothing was taken for granted. */
    static final Source NONE = new Source(Map.of(), List.of());

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    Source {
        ids = new LinkedHashMap<>(ids);
        warnings = List.copyOf(warnings);
    }

    static Source of(Imported file) {
        return new Source(file.fileIds(), file.report().warnings());
    }

    /** What factors are called where some have these ids already. */
    Map<FactorId, String> over(Map<FactorId, String> others) {
        Map<FactorId, String> all = new LinkedHashMap<>(others);
        all.putAll(ids);
        return all;
    }

    ObjectNode json() {
        ObjectNode json = MAPPER.createObjectNode();
        ObjectNode each = json.putObject("ids");
        ids.forEach((factor, id) -> each.put(factor.value(), id));
        warnings.forEach(json.putArray("warnings")::add);
        return json;
    }

    /**
     * Reads it again; nothing of a packet without it.
     *
     * @throws IllegalArgumentException when what should be the id of a factor is none
     */
    static Source read(JsonNode json) {
        Map<FactorId, String> ids = new LinkedHashMap<>();
        json.path("ids")
                .properties()
                .forEach(id -> ids.put(new FactorId(id.getKey()), id.getValue().asString()));
        List<String> warnings = new ArrayList<>();
        json.path("warnings").forEach(warning -> warnings.add(warning.asString()));
        return new Source(ids, warnings);
    }
}
