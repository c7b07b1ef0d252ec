package org.mapwright.exchange.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.FactorDraft;
import org.mapwright.exchange.parts.Finish;
import org.mapwright.exchange.parts.NotReadable;

/** Makes a map of a GraphML drawing: boxes become factors, lines links, groups themes. */
public final class GraphmlMap {

    private final MapFile file;
    private final GraphmlDrawing drawing;
    private final Assembly assembly;
    private final GraphmlFactors factors;
    private final Map<String, FactorDraft> drafts = new HashMap<>();

    private GraphmlMap(MapFile file, GraphmlDrawing drawing) {
        this.file = file;
        this.drawing = drawing;
        assembly = new Assembly(file, new Findings());
        factors = new GraphmlFactors(file, assembly);
    }

    public static Imported read(MapFile file) {
        return new GraphmlMap(file, GraphmlReader.read(file)).toImported();
    }

    private Imported toImported() {
        Set<String> linked = linked();
        Set<GraphmlFactor> themes = new HashSet<>();
        for (GraphmlFactor box : drawing.factors().values()) {
            if (!box.isGroup() || linked.contains(box.id())) {
                FactorDraft draft = factors.take(box);
                drafts.put(box.id(), draft);
                factors.theme(box, draft).ifPresent(themes::add);
            }
        }
        if (drafts.isEmpty()) {
            throw NotReadable.of(file, "graphml.noFactors");
        }
        report(themes);
        GraphmlLinks links = new GraphmlLinks(file, assembly);
        drawing.links().forEach(link -> links.take(link, end(link, link.from()), end(link, link.to())));
        String title = Optional.ofNullable(drawing.said().get("title"))
                .or(() -> Optional.ofNullable(drawing.said().get("name")))
                .orElseGet(file::stem);
        return Finish.of(assembly, title);
    }

    private Set<String> linked() {
        Set<String> ends = new HashSet<>();
        drawing.links().forEach(link -> {
            ends.add(link.from());
            ends.add(link.to());
        });
        return ends;
    }

    private FactorDraft end(GraphmlLink link, String id) {
        return Optional.ofNullable(drafts.get(id))
                .orElseThrow(() -> NotReadable.atLine(file, link.line(), "graphml.noFactor", ExchangeText.shown(id)));
    }

    private void report(Set<GraphmlFactor> themes) {
        Findings findings = assembly.findings();
        for (GraphmlFactor box : drawing.factors().values()) {
            if (themes.contains(box)) {
                findings.add(FindingKind.GROUP_AS_THEME, box.labels().getFirst());
            } else if (box.isGroup() && !drafts.containsKey(box.id())) {
                findings.add(
                        FindingKind.GROUP_BOX, box.labels().stream().findFirst().orElse(box.id()));
            }
        }
        findings.count(FindingKind.MANY_ENDED_LINK, drawing.manyEnded());
        boolean ours = drawing.said().containsKey(GraphmlKey.VERSION.spoken());
        findings.count(FindingKind.LOOKS, ours ? 0 : drawing.looks());
    }
}
