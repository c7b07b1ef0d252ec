package org.mapwright.analysis.store;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mapwright.analysis.scenario.Activation;
import org.mapwright.analysis.scenario.Clamp.Push;
import org.mapwright.analysis.scenario.FcmParameters;
import org.mapwright.analysis.scenario.KeptWhatIf;
import org.mapwright.analysis.scenario.KeptWhatIf.HeldFactor;
import org.mapwright.analysis.scenario.KeptWhatIf.Keeper;
import org.mapwright.analysis.scenario.KeptWhatIfId;
import org.mapwright.analysis.scenario.UpdateRule;
import org.mapwright.analysis.scenario.WhatIfName;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.MapId;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** A kept what-if as the properties of its node: what is set stands in three lists of one length. */
final class KeptRow {

    private KeptRow() {}

    static Map<String, Object> parameters(MapId map, KeptWhatIf whatIf) {
        return Map.of(
                "map", map.value(),
                "by", whatIf.by().member().value(),
                "id", whatIf.id().value(),
                "kept", properties(whatIf));
    }

    private static Map<String, Object> properties(KeptWhatIf whatIf) {
        List<HeldFactor> held = whatIf.held();
        FcmParameters how = whatIf.how();
        return Map.ofEntries(
                Map.entry("name", whatIf.name().value()),
                Map.entry(
                        "factors",
                        held.stream().map(each -> each.factor().value()).toList()),
                Map.entry(
                        "labels",
                        held.stream().map(each -> each.label().value()).toList()),
                Map.entry(
                        "pushes", held.stream().map(each -> each.push().name()).toList()),
                Map.entry("rule", how.rule().name()),
                Map.entry("activation", how.activation().name()),
                Map.entry("lambda", how.lambda()),
                Map.entry("initial", how.initial()),
                Map.entry("tolerance", how.tolerance()),
                Map.entry("maxIterations", how.maxIterations()),
                Map.entry("seq", whatIf.seq()),
                Map.entry("sha256", whatIf.sha256()),
                Map.entry("at", whatIf.at().atZone(ZoneOffset.UTC)));
    }

    static KeptWhatIf read(Record row) {
        Value kept = row.get("kept");
        return new KeptWhatIf(
                new KeptWhatIfId(kept.get("id").asString()),
                new WhatIfName(kept.get("name").asString()),
                held(kept),
                how(kept),
                kept.get("seq").asLong(),
                kept.get("sha256").asString(),
                new Keeper(
                        new MemberId(row.get("by").asString()),
                        new Pseudonym(row.get("pseudonym").asString())),
                kept.get("at").asZonedDateTime().toInstant());
    }

    private static List<HeldFactor> held(Value kept) {
        List<HeldFactor> held = new ArrayList<>();
        for (int i = 0; i < kept.get("factors").size(); i++) {
            held.add(new HeldFactor(
                    new FactorId(kept.get("factors").get(i).asString()),
                    new Label(kept.get("labels").get(i).asString()),
                    Push.valueOf(kept.get("pushes").get(i).asString())));
        }
        return held;
    }

    private static FcmParameters how(Value kept) {
        return new FcmParameters(
                UpdateRule.valueOf(kept.get("rule").asString()),
                Activation.valueOf(kept.get("activation").asString()),
                kept.get("lambda").asDouble(),
                kept.get("initial").asDouble(),
                kept.get("tolerance").asDouble(),
                kept.get("maxIterations").asInt());
    }
}
