package org.mapwright.report;

import java.util.Map;
import java.util.Optional;
import org.mapwright.value.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is in a packet, with a check sum for each file: it tells damage from chance and is no signature. */
final class Manifest {

    static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Manifest() {}

    static String of(Map<String, String> files, String map) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("format", "mapwright-packet").put("version", FORMAT);
        json.putObject("tool").put("name", "mapwright").put("version", ToolVersion.get());
        json.put("mapSha256", map);
        ObjectNode sums = json.putObject("sha256");
        files.forEach((name, text) -> sums.put(name, Sha256.of(text)));
        return AnalysisJson.write(json);
    }

    /** The first file that is not what the manifest says, or is missing. */
    static Optional<String> damaged(JsonNode manifest, Map<String, String> files) {
        return manifest.path("sha256").properties().stream()
                .filter(sum -> !Optional.ofNullable(files.get(sum.getKey()))
                        .map(Sha256::of)
                        .equals(Optional.of(sum.getValue().asString())))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
