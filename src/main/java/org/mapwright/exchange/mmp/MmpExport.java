package org.mapwright.exchange.mmp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.LossReport;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.Written;
import org.mapwright.exchange.parts.DrawingLosses;
import org.mapwright.exchange.parts.LinkWords;
import org.mapwright.exchange.parts.OwnIds;
import org.mapwright.exchange.parts.XmlWriter;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.Position;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Theme;

/**
 * A map as the XML of Mental Modeler: factors as concepts, links as the weights they read as, up to five themes as
 * groups. An uncertain link has the weight 0 there, which its program takes for none; it is counted as lost.
 */
public final class MmpExport {

    private static final int GROUPS = 6;

    private final SystemMap map;
    private final Map<FactorId, String> ids;
    private final List<String> groups;
    private final Map<FactorId, List<CausalLink>> from = new HashMap<>();
    private final XmlWriter xml = new XmlWriter();

    private MmpExport(SystemMap map, Map<FactorId, String> fileIds) {
        this.map = map;
        ids = OwnIds.of(map, fileIds);
        groups = new ArrayList<>(map.factors().values().stream()
                .flatMap(factor -> factor.theme().stream())
                .map(Theme::value)
                .distinct()
                .limit(GROUPS - 1)
                .toList());
        groups.addFirst("");
        map.links()
                .values()
                .forEach(link -> from.computeIfAbsent(link.cause(), c -> new ArrayList<>())
                        .add(link));
    }

    public static Written write(SystemMap map, Map<FactorId, String> fileIds, String name) {
        MmpExport export = new MmpExport(map, fileIds);
        return new Written(List.of(MapFile.ofText(name, export.text())), export.losses());
    }

    private String text() {
        xml.begin("mentalmodeler").begin("info");
        xml.leaf("name", map.title().value())
                .leaf("author", "")
                .leaf("description", "")
                .leaf("version", "1.0")
                .leaf("date", "")
                .end();
        xml.begin("groupNames");
        IntStream.range(0, groups.size())
                .forEach(i -> xml.leaf("groupName", groups.get(i), "index", Integer.toString(i)));
        xml.end().begin("concepts");
        map.factors().values().forEach(this::write);
        xml.end().begin("scenarios");
        return xml.end().end().finished();
    }

    private void write(Factor factor) {
        Position at = map.positionOf(factor.id());
        xml.begin("concept").leaf("id", ids.getOrDefault(factor.id(), ""));
        xml.leaf("name", factor.label().value())
                .leaf("notes", factor.note().text())
                .leaf("units", "")
                .leaf("group", Integer.toString(group(factor)));
        xml.leaf("x", Double.toString(at.x())).leaf("y", Double.toString(at.y()));
        xml.leaf("preferredState", "0").leaf("actualState", "0").begin("relationships");
        from.getOrDefault(factor.id(), List.of()).forEach(this::write);
        xml.end().end();
    }

    private int group(Factor factor) {
        return factor.theme()
                .map(Theme::value)
                .map(groups::indexOf)
                .filter(i -> i > 0)
                .orElse(0);
    }

    private void write(CausalLink link) {
        xml.begin("relationship").leaf("id", ids.getOrDefault(link.effect(), ""));
        xml.leaf(
                "name",
                Optional.ofNullable(map.factors().get(link.effect()))
                        .map(effect -> effect.label().value())
                        .orElse(""));
        xml.leaf("notes", LinkWords.of(link)).leaf("confidence", "0");
        xml.leaf("influence", DrawingLosses.weight(link.reading())).end();
    }

    private LossReport losses() {
        DrawingLosses losses = new DrawingLosses(map);
        losses.ofReadings();
        losses.ofFactors();
        losses.ofUncertain();
        losses.ofKinds();
        losses.ofWordings();
        losses.count(
                FindingKind.TAGS_LEFT,
                map.factors().values(),
                factor -> !factor.tags().isEmpty());
        losses.count(
                FindingKind.THEME_LEFT,
                map.factors().values(),
                factor -> factor.theme().isPresent() && group(factor) == 0);
        return losses.toReport();
    }
}
