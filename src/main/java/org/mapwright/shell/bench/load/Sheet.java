package org.mapwright.shell.bench.load;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** What stands on one screen, as it came; two that show the same are equal, in whatever order it came. */
final class Sheet {

    private final Map<String, JsonNode> head = new HashMap<>();
    private final Map<String, JsonNode> factors = new HashMap<>();
    private final Map<String, JsonNode> links = new HashMap<>();

    /** @param drawing all that stands on the map */
    Sheet(JsonNode drawing) {
        put(drawing);
    }

    /** @param patch parts to put and parts to take away */
    void take(JsonNode patch) {
        put(patch);
        patch.get("factorsGone").forEach(gone -> factors.remove(gone.asString()));
        patch.get("linksGone").forEach(gone -> links.remove(gone.asString()));
    }

    private void put(JsonNode parts) {
        head.put("title", parts.get("title"));
        head.put("focal", parts.optional("focal").orElse(NullNode.getInstance()));
        parts.get("factors").forEach(factor -> factors.put(factor.get("id").asString(), factor));
        parts.get("links").forEach(link -> links.put(link.get("id").asString(), link));
    }

    boolean shows(Sheet other) {
        return head.equals(other.head) && factors.equals(other.factors) && links.equals(other.links);
    }
}
