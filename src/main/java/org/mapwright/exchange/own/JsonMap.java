package org.mapwright.exchange.own;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.Origin;
import org.mapwright.exchange.parts.DecodedText;
import org.mapwright.exchange.parts.Finish;
import org.mapwright.exchange.parts.NotReadable;
import org.mapwright.map.CausalLink;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapId;
import org.mapwright.map.PlacedFactor;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Mapwright's own file: everything a map holds, nothing lost. {@code format} and {@code version} stand first; a file of
 * a newer version is refused, since it may say things that this one would drop.
 */
public final class JsonMap {

    static final String FORMAT = "mapwright-map";
    static final int VERSION = 1;

    private JsonMap() {}

    public static String write(SystemMap map) {
        ObjectNode json = JsonText.object();
        json.put("format", FORMAT);
        json.put("version", VERSION);
        json.put("title", map.title().value());
        ObjectNode origin = json.putObject("origin");
        origin.put("map", map.id().value());
        origin.put("place", map.place().value());
        origin.put("seq", map.seq());
        map.focal().ifPresent(focal -> json.put("focal", focal.value()));
        ArrayNode factors = json.putArray("factors");
        map.factors().values().forEach(f -> JsonFactor.write(factors.addObject(), f, map.positionOf(f.id())));
        ArrayNode links = json.putArray("links");
        map.links().values().forEach(link -> JsonLink.write(links.addObject(), link));
        ObjectNode aliases = json.putObject("aliases");
        map.aliases().forEach((gone, into) -> aliases.put(gone.value(), into.value()));
        return JsonText.pretty(json);
    }

    public static Imported read(MapFile file) {
        JsonPart json = JsonText.read(file, DecodedText.of(file).text());
        checkVersion(file, json);
        if (json.list("factors").size() > SystemMap.MOST_FACTORS) {
            throw NotReadable.of(file, "file.factors", SystemMap.MOST_FACTORS);
        }
        if (json.list("links").size() > SystemMap.MOST_LINKS) {
            throw NotReadable.of(file, "file.links", SystemMap.MOST_LINKS);
        }
        List<PlacedFactor> factors =
                json.list("factors").stream().map(JsonFactor::read).toList();
        List<CausalLink> links = json.list("links").stream().map(JsonLink::read).toList();
        Set<FactorId> ids = checkFactors(json, factors);
        checkLinks(json, links, ids);
        return toImported(json, factors, links, ids);
    }

    private static Imported toImported(
            JsonPart json, List<PlacedFactor> factors, List<CausalLink> links, Set<FactorId> ids) {
        Optional<FactorId> focal = json.optionalText("focal", FactorId::new);
        focal.filter(id -> !ids.contains(id)).ifPresent(id -> {
            throw json.refuse("focal", "json.noFactor", id);
        });
        Map<FactorId, String> names = new LinkedHashMap<>();
        ids.forEach(id -> names.put(id, id.value()));
        Findings findings = new Findings();
        int claims = links.stream().mapToInt(link -> link.claims().size()).sum();
        findings.count(FindingKind.FACTORS, factors.size());
        findings.count(FindingKind.LINKS, links.size());
        findings.count(FindingKind.VIEWS, claims > links.size() ? claims : 0);
        findings.count(FindingKind.POSITIONS, factors.size());
        findings.count(
                FindingKind.VOTES, factors.stream().mapToInt(Finish::votes).sum());
        return new Imported(
                json.text("title", Title::new),
                factors,
                links,
                focal,
                true,
                names,
                List.of(),
                JsonAliases.read(json),
                json.object("origin").map(JsonMap::origin),
                findings.toReport(),
                List.of());
    }

    private static void checkVersion(MapFile file, JsonPart json) {
        Optional<String> format = json.optionalText("format", Function.identity());
        if (!format.equals(Optional.of(FORMAT))) {
            throw NotReadable.of(file, "json.format", FORMAT);
        }
        double version = json.number("version", n -> n);
        if (version > VERSION) {
            throw NotReadable.of(file, "json.newer", version, VERSION);
        }
    }

    private static Set<FactorId> checkFactors(JsonPart json, List<PlacedFactor> factors) {
        Set<FactorId> ids = new LinkedHashSet<>();
        for (PlacedFactor placed : factors) {
            if (!ids.add(placed.factor().id())) {
                throw json.refuse("factors", "json.twice", placed.factor().id());
            }
        }
        return ids;
    }

    private static void checkLinks(JsonPart json, List<CausalLink> links, Set<FactorId> factors) {
        Set<LinkId> ids = new HashSet<>();
        Set<List<FactorId>> pairs = new HashSet<>();
        for (CausalLink link : links) {
            if (!ids.add(link.id()) || !pairs.add(List.of(link.cause(), link.effect()))) {
                throw json.refuse("links", "json.twice", link.id());
            }
            for (FactorId end : List.of(link.cause(), link.effect())) {
                if (!factors.contains(end)) {
                    throw json.refuse("links", "json.noFactor", end);
                }
            }
        }
    }

    private static Origin origin(JsonPart json) {
        return new Origin(
                json.text("map", MapId::new), json.text("place", PlaceId::new), json.number("seq", Double::longValue));
    }
}
