package org.mapwright.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
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
        files.forEach((name, text) -> sums.put(name, sha256(text)));
        return AnalysisJson.write(json);
    }

    /** The first file that is not what the manifest says, or is missing. */
    static Optional<String> damaged(JsonNode manifest, Map<String, String> files) {
        return manifest.path("sha256").properties().stream()
                .filter(sum -> !Optional.ofNullable(files.get(sum.getKey()))
                        .map(Manifest::sha256)
                        .equals(Optional.of(sum.getValue().asString())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
