package org.mapwright.report;

import java.time.Duration;
import java.util.Optional;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.loops.LoopLimits;
import org.mapwright.analysis.stability.StabilityParameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was asked for, as JSON that can be read again. */
final class RequestJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RequestJson() {}

    static ObjectNode of(AnalysisRequest request) {
        LoopLimits loops = request.analysis().loops();
        StabilityParameters stability = request.stability();
        ObjectNode json = MAPPER.createObjectNode();
        json.put("maxLoopLength", loops.maxLength()).put("maxLoops", loops.maxLoops());
        json.put(
                "timeLimitMilliseconds",
                loops.timeLimit().map(Duration::toMillis).orElse(null));
        json.put("weighted", request.analysis().weighted());
        json.put("ensemble", stability.draws()).put("ensembleGrain", stability.grainDraws());
        json.put("seed", stability.seed()).put("top", stability.top());
        json.put("ensembleMaxLoopLength", stability.maxLoopLength());
        json.put("research", request.research());
        return json;
    }

    /**
     * Reads it again.
     *
     * @throws IllegalArgumentException when a parameter is missing or out of its range, with the rule and the value
     */
    static AnalysisRequest read(JsonNode json) {
        Optional<Duration> limit = Optional.of(json.path("timeLimitMilliseconds"))
                .filter(JsonNode::isNumber)
                .map(millis -> Duration.ofMillis(millis.asLong()));
        LoopLimits loops = new LoopLimits(number(json, "maxLoopLength"), number(json, "maxLoops"), limit);
        StabilityParameters stability = new StabilityParameters(
                number(json, "ensemble"),
                number(json, "ensembleGrain"),
                needed(json, "seed").asLong(),
                number(json, "top"),
                number(json, "ensembleMaxLoopLength"));
        boolean weighted = needed(json, "weighted").asBoolean();
        return new AnalysisRequest(
                new AnalysisParameters(loops, weighted),
                stability,
                needed(json, "research").asBoolean());
    }

    private static int number(JsonNode json, String field) {
        return needed(json, field).asInt();
    }

    private static JsonNode needed(JsonNode json, String field) {
        JsonNode found = json.path(field);
        if (found.isMissingNode() || found.isNull()) {
            throw new IllegalArgumentException("Parameters must have " + field + ": it is missing");
        }
        return found;
    }
}
