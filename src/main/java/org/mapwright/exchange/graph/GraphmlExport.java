package org.mapwright.exchange.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.Written;
import org.mapwright.exchange.own.JsonFactor;
import org.mapwright.exchange.own.JsonLink;
import org.mapwright.exchange.own.JsonText;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.exchange.parts.Listed;
import org.mapwright.exchange.parts.XmlWriter;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Delay;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.Polarity;
import org.mapwright.map.Position;
import org.mapwright.map.Ratings;
import org.mapwright.map.Reading;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Tag;
import org.mapwright.map.Theme;
import tools.jackson.databind.node.ObjectNode;

/**
 * A map as GraphML: one line a link with what it reads as in attributes for graph tools, all its claims in one
 * attribute of our own, and the drawing that yEd shows.
 */
public final class GraphmlExport {

    private static final double HEIGHT = 41;

    private final SystemMap map;
    private final XmlWriter xml = new XmlWriter();

    private GraphmlExport(SystemMap map) {
        this.map = map;
    }

    public static Written write(SystemMap map, String name) {
        Findings findings = new Findings();
        findings.count(FindingKind.MERGED_IDS, map.aliases().size());
        MapFile file = MapFile.ofText(name, new GraphmlExport(map).text());
        return new Written(List.of(file), findings.toReport());
    }

    private String text() {
        xml.begin(
                "graphml",
                "xmlns",
                "http://graphml.graphdrawing.org/xmlns",
                "xmlns:y",
                "http://www.yworks.com/xml/graphml");
        GraphmlKey.all().forEach(key -> key.write(xml));
        xml.begin("graph", "id", "G", "edgedefault", "directed");
        say(GraphmlKey.TITLE, map.title().value());
        say(GraphmlKey.VERSION, "1");
        map.factors().values().forEach(this::write);
        map.links().values().forEach(this::write);
        return xml.end().end().finished();
    }

    private void write(Factor factor) {
        Position at = map.positionOf(factor.id());
        xml.begin("node", "id", factor.id().value());
        say(GraphmlKey.LABEL, factor.label().value());
        say(GraphmlKey.KIND, FileWords.of(factor.kind()));
        say(GraphmlKey.THEME, factor.theme().map(Theme::value).orElse(""));
        say(GraphmlKey.TAGS, Listed.join(factor.tags().stream().map(Tag::value).toList()));
        say(GraphmlKey.NOTE, factor.note().text());
        say(
                GraphmlKey.ALSO_CALLED,
                Listed.join(factor.alsoCalled().stream().map(Label::value).toList()));
        say(GraphmlKey.FOCAL, map.focal().equals(Optional.of(factor.id())) ? "true" : "");
        say(GraphmlKey.X, Double.toString(at.x()));
        say(GraphmlKey.Y, Double.toString(at.y()));
        say(GraphmlKey.VOTES, votes(factor.ratings()));
        draw(factor, at);
        xml.end();
    }

    private static String votes(Ratings ratings) {
        if (ratings.equals(Ratings.NONE)) {
            return "";
        }
        ObjectNode json = JsonText.object();
        JsonFactor.write(json, ratings);
        return JsonText.compact(json);
    }

    private void draw(Factor factor, Position at) {
        double width = 24 + 8.0 * factor.label().value().length();
        xml.begin("data", "key", GraphmlKey.FACTOR_DRAWING.id()).begin("y:ShapeNode");
        xml.leaf(
                "y:Geometry",
                "",
                "height",
                Double.toString(HEIGHT),
                "width",
                Double.toString(width),
                "x",
                Double.toString(at.x() - width / 2),
                "y",
                Double.toString(at.y() - HEIGHT / 2));
        xml.leaf("y:Fill", "", "color", colour(factor.kind()), "transparent", "false");
        xml.leaf("y:NodeLabel", factor.label().value());
        xml.leaf("y:Shape", "", "type", "roundrectangle").end().end();
    }

    private static String colour(FactorKind kind) {
        return Map.of(
                        FactorKind.CONTEXT, "#E7E1D4",
                        FactorKind.SERVICE, "#DCE9F5",
                        FactorKind.RESOURCE, "#F6E7D8",
                        FactorKind.BEHAVIOUR, "#F4DDE6",
                        FactorKind.OUTCOME, "#DFF0DF",
                        FactorKind.INTERVENTION, "#E6DFF5")
                .getOrDefault(kind, "#FFFFFF");
    }

    private void write(CausalLink link) {
        Reading reading = link.reading();
        xml.begin(
                "edge",
                "id",
                link.id().value(),
                "source",
                link.cause().value(),
                "target",
                link.effect().value());
        say(GraphmlKey.POLARITY, FileWords.of(reading.polarity()));
        say(GraphmlKey.WEIGHT, Double.toString(signed(reading)));
        say(GraphmlKey.CERTAINTY, Integer.toString(reading.certainty().level()));
        say(GraphmlKey.DELAY, FileWords.of(reading.delay()));
        say(GraphmlKey.CONTESTED, Boolean.toString(reading.contested()));
        ObjectNode views = JsonText.object();
        JsonLink.writeViews(views, link);
        say(GraphmlKey.VIEWS, JsonText.compact(views));
        draw(reading);
        xml.end();
    }

    private static double signed(Reading reading) {
        double weight = reading.strength().weight();
        return reading.polarity() == Polarity.NEGATIVE ? -weight : weight;
    }

    private void draw(Reading reading) {
        String delayed = reading.delay() == Delay.NONE ? "" : " ||";
        xml.begin("data", "key", GraphmlKey.LINK_DRAWING.id()).begin("y:PolyLineEdge");
        xml.leaf(
                "y:LineStyle",
                "",
                "color",
                "#5B5750",
                "type",
                "line",
                "width",
                Integer.toString(reading.strength().level()));
        xml.leaf("y:Arrows", "", "source", "none", "target", "standard");
        xml.leaf("y:EdgeLabel", FileWords.of(reading.polarity()) + delayed);
        xml.end().end();
    }

    private void say(GraphmlKey key, String words) {
        if (!words.isEmpty()) {
            xml.leaf("data", words, "key", key.id());
        }
    }
}
