package org.mapwright.browser;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An endless drawing: a factor, its link from the one before, a better name for it, and so on. None can be refused. */
final class Strokes {

    private int count;

    /** How many strokes were taken. */
    int count() {
        return count;
    }

    /** The next command, as a page sends it. */
    JsonNode next() {
        int factor = count / 3;
        String command = switch (count % 3) {
            case 0 -> added(factor);
            case 1 -> factor == 0 ? renamed(0, "First") : linked(factor);
            default -> renamed(factor, "Renamed");
        };
        count++;
        return JsonMapper.shared().readTree(command);
    }

    private static String added(int factor) {
        return """
                {"type": "AddFactor", "factor": "f-load-%d", "label": "Factor %d", "kind": "CONTEXT",
                 "position": {"x": %d, "y": %d}}""".formatted(factor, factor, factor % 40 * 200, factor / 40 * 90);
    }

    private static String linked(int factor) {
        return """
                {"type": "ConnectFactors", "link": "l-load-%d", "cause": "f-load-%d", "effect": "f-load-%d",
                 "claim": "c-load-%d", "stance": {"polarity": "POSITIVE", "strength": 0.5, "certainty": "SURE",
                 "delay": "NONE", "rationale": "", "evidence": null}}""".formatted(factor, factor - 1, factor, factor);
    }

    private static String renamed(int factor, String how) {
        return """
                {"type": "RenameFactor", "factor": "f-load-%d", "label": "%s factor %d"}""".formatted(factor, how, factor);
    }
}
