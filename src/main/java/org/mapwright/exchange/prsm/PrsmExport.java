package org.mapwright.exchange.prsm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mapwright.exchange.LossReport;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.Written;
import org.mapwright.exchange.own.JsonText;
import org.mapwright.exchange.parts.DrawingLosses;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.exchange.parts.LinkWords;
import org.mapwright.exchange.parts.Listed;
import org.mapwright.exchange.parts.OwnIds;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.Position;
import org.mapwright.map.Reading;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Tag;
import org.mapwright.map.Theme;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A map as a PRSM file, plain: sign and strength as the styles of links, kinds as the styles of factors, themes, tags
 * and other wordings as attributes, notes as formatted text.
 */
public final class PrsmExport {

    /** The version of PRSM whose files these are. */
    private static final String VERSION = "3.2.4";

    /** What the attributes of factors are called, by their fields. */
    private static final Map<String, String> ATTRIBUTES = new LinkedHashMap<>();

    static {
        ATTRIBUTES.put("att1", "Kind");
        ATTRIBUTES.put("att2", "Theme");
        ATTRIBUTES.put("att3", "Tags");
        ATTRIBUTES.put("att4", "Also called");
    }

    private final SystemMap map;
    private final Map<FactorId, String> ids;

    private PrsmExport(SystemMap map, Map<FactorId, String> fileIds) {
        this.map = map;
        ids = OwnIds.of(map, fileIds);
    }

    public static Written write(SystemMap map, Map<FactorId, String> fileIds, String name) {
        PrsmExport export = new PrsmExport(map, fileIds);
        return new Written(List.of(MapFile.ofText(name, JsonText.pretty(export.json()))), export.losses());
    }

    private ObjectNode json() {
        ObjectNode json = JsonText.object();
        json.put("version", VERSION);
        json.put("mapTitle", map.title().value());
        json.put("lastNodeSample", "group0").put("lastLinkSample", "edge0");
        json.putObject("buttons")
                .put("snapToGrid", false)
                .put("curve", "Curved")
                .put("background", "#ffffff")
                .put("legend", true)
                .put("sizing", "Off");
        ObjectNode titles = json.putObject("attributeTitles");
        ATTRIBUTES.forEach(titles::put);
        PrsmSheet.write(json.putObject("styles"));
        ArrayNode boxes = json.putArray("nodes");
        map.factors().values().forEach(factor -> write(boxes.addObject(), factor));
        ArrayNode lines = json.putArray("edges");
        map.links().values().forEach(link -> write(lines.addObject(), link));
        json.putObject("background");
        json.putArray("history");
        return json;
    }

    private void write(ObjectNode box, Factor factor) {
        Position at = map.positionOf(factor.id());
        box.put("id", ids.getOrDefault(factor.id(), ""));
        box.put("label", factor.label().value());
        note(box, factor.note().text());
        box.put("grp", PrsmSheet.styleOf(factor.kind()));
        box.put("x", at.x()).put("y", at.y());
        box.put("att1", FileWords.of(factor.kind()));
        box.put("att2", factor.theme().map(Theme::value).orElse(""));
        box.put("att3", Listed.join(factor.tags().stream().map(Tag::value).toList()));
        box.put(
                "att4",
                Listed.join(factor.alsoCalled().stream().map(Label::value).toList()));
    }

    private void write(ObjectNode line, CausalLink link) {
        Reading reading = link.reading();
        line.put("id", link.id().value());
        line.put("from", ids.getOrDefault(link.cause(), ""));
        line.put("to", ids.getOrDefault(link.effect(), ""));
        line.put("grp", PrsmSheet.styleOf(reading.polarity(), reading.strength()));
        note(line, LinkWords.of(link));
    }

    private static void note(ObjectNode of, String text) {
        if (!text.isEmpty()) {
            of.putObject("note").putArray("ops").addObject().put("insert", text + "\n");
        }
    }

    private LossReport losses() {
        DrawingLosses losses = new DrawingLosses(map);
        losses.ofReadings();
        losses.ofFactors();
        losses.ofWeights();
        return losses.toReport();
    }
}
