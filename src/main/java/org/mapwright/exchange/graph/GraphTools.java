package org.mapwright.exchange.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.Written;
import org.mapwright.exchange.parts.DrawingLosses;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.exchange.parts.Fit;
import org.mapwright.exchange.parts.OwnIds;
import org.mapwright.exchange.parts.XmlWriter;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

/** A map as the texts that graph tools read; these are written only. Each link is there once, as it reads. */
public final class GraphTools {

    private GraphTools() {}

    /** GML (Himsolt 1996): numbers for ids, since the format wants them. */
    public static Written gml(SystemMap map, String name) {
        List<FactorId> order = new ArrayList<>(map.factors().keySet());
        StringBuilder text = new StringBuilder("Creator \"Mapwright\"\ngraph [\n  directed 1\n");
        text.append("  label ").append(gmlText(map.title().value())).append('\n');
        for (Factor factor : map.factors().values()) {
            text.append("  node [\n    id ").append(order.indexOf(factor.id()));
            text.append("\n    label ").append(gmlText(factor.label().value()));
            text.append("\n    kind ").append(gmlText(FileWords.of(factor.kind())));
            text.append("\n    graphics [ x ")
                    .append(map.positionOf(factor.id()).x());
            text.append(" y ").append(map.positionOf(factor.id()).y()).append(" ]\n  ]\n");
        }
        for (CausalLink link : map.links().values()) {
            text.append("  edge [\n    source ").append(order.indexOf(link.cause()));
            text.append("\n    target ").append(order.indexOf(link.effect()));
            text.append("\n    polarity ").append(gmlText(sign(link)));
            text.append("\n    weight ").append(DrawingLosses.weight(link.reading()));
            text.append("\n    certainty ").append(link.reading().certainty().level());
            text.append("\n    delay ")
                    .append(gmlText(FileWords.of(link.reading().delay())))
                    .append("\n  ]\n");
        }
        return written(map, name, text.append("]\n").toString());
    }

    /** The language of Graphviz. */
    public static Written dot(SystemMap map, Map<FactorId, String> fileIds, String name) {
        Map<FactorId, String> ids = OwnIds.of(map, fileIds);
        StringBuilder text = new StringBuilder("digraph ")
                .append(dotText(map.title().value()))
                .append(" {\n  node [shape=box, style=rounded];\n");
        for (Factor factor : map.factors().values()) {
            text.append("  ").append(dotText(ids.getOrDefault(factor.id(), "")));
            text.append(" [label=").append(dotText(factor.label().value()));
            text.append(", kind=").append(dotText(FileWords.of(factor.kind()))).append("];\n");
        }
        for (CausalLink link : map.links().values()) {
            text.append("  ").append(dotText(ids.getOrDefault(link.cause(), "")));
            text.append(" -> ").append(dotText(ids.getOrDefault(link.effect(), "")));
            text.append(" [label=").append(dotText(sign(link)));
            text.append(", weight_signed=").append(dotText(DrawingLosses.weight(link.reading())));
            text.append(", penwidth=").append(link.reading().strength().level());
            text.append(", style=").append(sign(link).equals("?") ? "dashed" : "solid");
            text.append(", arrowhead=")
                    .append(sign(link).equals("-") ? "tee" : "normal")
                    .append("];\n");
        }
        return written(map, name, text.append("}\n").toString());
    }

    static Written written(SystemMap map, String name, String text) {
        DrawingLosses losses = new DrawingLosses(map);
        losses.ofClaims();
        losses.ofFactors();
        losses.ofWordings();
        losses.ofNotes();
        return new Written(List.of(MapFile.ofText(name, text)), losses.toReport());
    }

    static String sign(CausalLink link) {
        return FileWords.of(link.reading().polarity());
    }

    /** A quoted text of plain letters; others are written as their numbers. */
    private static String gmlText(String words) {
        StringBuilder plain = new StringBuilder();
        XmlWriter.clean(words).codePoints().forEach(c -> {
            if (c == '"' || c == '&' || c > '~' || c < ' ') {
                plain.append("&#").append(c).append(';');
            } else {
                plain.appendCodePoint(c);
            }
        });
        return '"' + plain.toString() + '"';
    }

    private static String dotText(String words) {
        return '"' + Fit.oneLine(XmlWriter.clean(words)).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
