package org.mapwright.shell.bench.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a workshop does to its map, as a page sends it: of a hundred edits 25 add a factor, 25 link two, 15 speak of a
 * link, 15 rename and 20 move, until the map is as large as one that a workshop draws; then it is talked about and
 * tidied. Each edit changes the map, and none can be refused: it speaks of what is known to stand there.
 */
final class Mix {

    private static final int MOST_FACTORS = 80;
    private static final int MOST_LINKS = 160;
    private static final int FIRST_FACTORS = 4;
    private static final double WIDE = 3_000;
    private static final double WEAKEST = 0.05;

    private static final List<String> POLARITIES = List.of("POSITIVE", "NEGATIVE", "UNCERTAIN");
    private static final List<String> CERTAINTIES = List.of("GUESS", "FAIRLY_SURE", "SURE");
    private static final List<String> DELAYS = List.of("NONE", "SHORT", "LONG");

    private final RandomGenerator random;
    private final List<String> factors = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final Set<List<String>> linked = new HashSet<>();
    private int count;
    private int factorsAsked;

    Mix(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The next edit. */
    synchronized JsonNode next() {
        count++;
        int dice = random.nextInt(100);
        if (factors.size() < FIRST_FACTORS || dice < 25) {
            return factorsAsked < MOST_FACTORS || factors.isEmpty() ? added() : renamed();
        }
        if (dice < 50) {
            return linked().orElseGet(this::moved);
        }
        if (dice < 65) {
            return links.isEmpty() ? renamed() : claimed();
        }
        return dice < 80 ? renamed() : moved();
    }

    /** That edit was answered: what it drew stands on the map. */
    synchronized void stands(JsonNode edit) {
        switch (edit.get("type").asString()) {
            case "AddFactor" -> factors.add(edit.get("factor").asString());
            case "ConnectFactors" -> links.add(edit.get("link").asString());
            default -> {}
        }
    }

    private JsonNode added() {
        factorsAsked++;
        ObjectNode edit = edit("AddFactor").put("factor", "f-" + count).put("label", "what matters " + count);
        edit.put("kind", "CONTEXT").set("position", somewhere());
        return edit;
    }

    private Optional<JsonNode> linked() {
        String cause = anyFactor();
        String effect = anyFactor();
        if (linked.size() >= MOST_LINKS || cause.equals(effect) || !linked.add(List.of(cause, effect))) {
            return Optional.empty();
        }
        ObjectNode edit = edit("ConnectFactors").put("link", "l-" + count);
        edit.put("cause", cause).put("effect", effect).put("claim", "c-" + count);
        edit.set("stance", stance());
        return Optional.of(edit);
    }

    private JsonNode claimed() {
        ObjectNode edit = edit("MakeClaim").put("link", oneOf(links)).put("claim", "c-" + count);
        edit.set("stance", stance());
        return edit;
    }

    private JsonNode renamed() {
        return edit("RenameFactor").put("factor", anyFactor()).put("label", "what people call it " + count);
    }

    private JsonNode moved() {
        ObjectNode edit = edit("MoveFactors");
        edit.putObject("positions").set(anyFactor(), somewhere());
        return edit;
    }

    private String anyFactor() {
        return oneOf(factors);
    }

    private ObjectNode somewhere() {
        return JsonMapper.shared()
                .createObjectNode()
                .put("x", random.nextDouble() * WIDE)
                .put("y", random.nextDouble() * WIDE);
    }

    private ObjectNode stance() {
        return JsonMapper.shared()
                .createObjectNode()
                .put("polarity", oneOf(POLARITIES))
                .put("strength", random.nextDouble(WEAKEST, 1))
                .put("certainty", oneOf(CERTAINTIES))
                .put("delay", oneOf(DELAYS))
                .put("rationale", "We saw it, time " + count)
                .putNull("evidence");
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static ObjectNode edit(String type) {
        return JsonMapper.shared().createObjectNode().put("type", type);
    }
}
