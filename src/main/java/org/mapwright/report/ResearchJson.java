package org.mapwright.report;

import java.util.Locale;
import org.mapwright.analysis.research.BonacichPower;
import org.mapwright.analysis.research.Communities;
import org.mapwright.analysis.research.Dematel;
import org.mapwright.analysis.research.Micmac;
import org.mapwright.analysis.research.ResearchSet;
import org.mapwright.analysis.research.StructuralHoles;
import org.mapwright.analysis.research.TriadCensus;
import org.mapwright.analysis.stability.NetEffectTable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The research set as JSON; like all of an analysis, fields may be added and are never renamed. */
final class ResearchJson {

    private final AnalysedMap analysed;

    private ResearchJson(AnalysedMap analysed) {
        this.analysed = analysed;
    }

    /** Adds {@code research} where it was asked for. */
    static void add(ObjectNode root, AnalysedMap analysed) {
        analysed.research().ifPresent(found -> {
            ObjectNode to = root.putObject("research");
            ResearchJson json = new ResearchJson(analysed);
            json.add(to, found.set());
            json.add(to.putObject("netEffects"), found.netEffects());
        });
    }

    private void add(ObjectNode to, ResearchSet set) {
        add(to.putObject("micmac"), set.micmac());
        add(to.putObject("dematel"), set.dematel());
        add(to.putObject("bonacichPower"), set.bonacichPower());
        add(to.putObject("communities"), set.communities());
        add(to.putObject("structuralHoles"), set.structuralHoles());
        add(to.putObject("triadCensus"), set.triadCensus());
    }

    private void add(ObjectNode to, Micmac micmac) {
        to.put("mostPower", micmac.parameters().mostPower()).put("power", micmac.power());
        to.put("ending", lower(micmac.ending())).put("stable", micmac.isStable());
        ArrayNode factors = to.putArray("factors");
        micmac.factors()
                .forEach(f -> factors.addObject()
                        .put("id", analysed.id(f.factor()))
                        .put("influence", f.influence())
                        .put("dependence", f.dependence())
                        .put("quadrant", lower(f.direct()))
                        .put("indirectInfluence", f.indirectInfluence())
                        .put("indirectDependence", f.indirectDependence())
                        .put("indirectQuadrant", lower(f.indirect())));
    }

    private void add(ObjectNode to, Dematel dematel) {
        to.put("outcome", lower(dematel.outcome())).put("divisor", dematel.divisor());
        to.put("spectralRadius", dematel.spectralRadius()).put("threshold", dematel.threshold());
        to.put("signs", "ignored");
        ArrayNode factors = to.putArray("factors");
        dematel.factors()
                .forEach(f -> factors.addObject()
                        .put("id", analysed.id(f.factor()))
                        .put("given", f.given())
                        .put("received", f.received())
                        .put("prominence", f.prominence())
                        .put("relation", f.relation()));
        ArrayNode pairs = to.putArray("pairs");
        dematel.pairs()
                .forEach(p -> pairs.addObject()
                        .put("from", analysed.id(p.from()))
                        .put("to", analysed.id(p.to()))
                        .put("total", p.total()));
    }

    private void add(ObjectNode to, BonacichPower power) {
        to.put("share", power.parameters().share()).put("beta", power.beta());
        ArrayNode factors = to.putArray("factors");
        power.scores()
                .forEach(s ->
                        factors.addObject().put("id", analysed.id(s.factor())).put("power", s.power()));
    }

    private void add(ObjectNode to, Communities communities) {
        to.put("seed", communities.parameters().seed())
                .put("runs", communities.parameters().runs());
        to.put("runsAlike", communities.runsAlike()).put("modularity", communities.modularity());
        ArrayNode items = to.putArray("items");
        communities.communities().forEach(members -> {
            ArrayNode item = items.addArray();
            members.forEach(member -> item.add(analysed.id(member)));
        });
    }

    private void add(ObjectNode to, StructuralHoles holes) {
        ArrayNode factors = to.putArray("factors");
        holes.factors()
                .forEach(f -> factors.addObject()
                        .put("id", analysed.id(f.factor()))
                        .put("neighbours", f.neighbours())
                        .put("effectiveSize", f.effectiveSize())
                        .put("efficiency", f.efficiency())
                        .put("constraint", f.constraint())
                        .put("hierarchy", f.hierarchy()));
        ArrayNode alone = to.putArray("alone");
        holes.alone().forEach(factor -> alone.add(analysed.id(factor)));
    }

    private static void add(ObjectNode to, TriadCensus census) {
        census.counts().forEach((name, count) -> to.put(name, count));
    }

    private void add(ObjectNode to, NetEffectTable table) {
        to.put("alpha", table.alpha()).put("mixedBelow", NetEffectTable.MIXED_BELOW);
        to.put("complete", table.complete());
        ArrayNode factors = to.putArray("factors");
        table.from().forEach(from -> {
            ObjectNode one = factors.addObject();
            one.put("id", analysed.id(from.factor())).put("total", from.total());
            from.effects().forEach(one.putArray("effects")::add);
            from.ways().forEach(one.putArray("ways")::add);
            from.sides().forEach(one.putArray("sides")::add);
        });
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
