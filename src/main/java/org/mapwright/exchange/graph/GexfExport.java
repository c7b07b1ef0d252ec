package org.mapwright.exchange.graph;

import java.util.Map;
import org.mapwright.exchange.Written;
import org.mapwright.exchange.parts.DrawingLosses;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.exchange.parts.OwnIds;
import org.mapwright.exchange.parts.XmlWriter;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.Position;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Theme;

/** A map as GEXF 1.3, the format of Gephi; written only. Weights are without sign, which Gephi wants. */
public final class GexfExport {

    private static final String[] FACTOR = {"kind", "theme"};
    private static final String[] LINK = {"polarity", "signed weight", "certainty", "delay"};

    private final SystemMap map;
    private final Map<FactorId, String> ids;
    private final XmlWriter xml = new XmlWriter();

    private GexfExport(SystemMap map, Map<FactorId, String> fileIds) {
        this.map = map;
        ids = OwnIds.of(map, fileIds);
    }

    public static Written write(SystemMap map, Map<FactorId, String> fileIds, String name) {
        return GraphTools.written(map, name, new GexfExport(map, fileIds).text());
    }

    private String text() {
        xml.begin("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version", "1.3");
        xml.begin("meta")
                .leaf("creator", "Mapwright")
                .leaf("description", map.title().value())
                .end();
        xml.begin("graph", "defaultedgetype", "directed", "mode", "static");
        attributes("node", FACTOR);
        attributes("edge", LINK);
        xml.begin("nodes");
        map.factors().values().forEach(this::write);
        xml.end().begin("edges");
        map.links().values().forEach(this::write);
        return xml.end().end().end().finished();
    }

    private void attributes(String of, String... names) {
        xml.begin("attributes", "class", of);
        for (int i = 0; i < names.length; i++) {
            xml.leaf("attribute", "", "id", Integer.toString(i), "title", names[i], "type", "string");
        }
        xml.end();
    }

    private void write(Factor factor) {
        Position at = map.positionOf(factor.id());
        xml.begin(
                "node",
                "id",
                ids.getOrDefault(factor.id(), ""),
                "label",
                factor.label().value());
        values(FileWords.of(factor.kind()), factor.theme().map(Theme::value).orElse(""));
        xml.leaf("viz:position", "", "x", Double.toString(at.x()), "y", Double.toString(-at.y()), "z", "0");
        xml.end();
    }

    private void write(CausalLink link) {
        xml.begin(
                "edge",
                "id",
                link.id().value(),
                "source",
                ids.getOrDefault(link.cause(), ""),
                "target",
                ids.getOrDefault(link.effect(), ""),
                "weight",
                Double.toString(link.reading().strength().weight()));
        values(
                GraphTools.sign(link),
                DrawingLosses.weight(link.reading()),
                Integer.toString(link.reading().certainty().level()),
                FileWords.of(link.reading().delay()));
        xml.end();
    }

    private void values(String... values) {
        xml.begin("attvalues");
        for (int i = 0; i < values.length; i++) {
            xml.leaf("attvalue", "", "for", Integer.toString(i), "value", values[i]);
        }
        xml.end();
    }
}
