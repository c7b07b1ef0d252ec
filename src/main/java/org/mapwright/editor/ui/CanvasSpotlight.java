package org.mapwright.editor.ui;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.mapwright.map.CausalLink;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.SystemMap;

/** The spotlight of one person's canvas. */
final class CanvasSpotlight implements Spotlight {

    private final LiveMapElement canvas;
    private final Supplier<SystemMap> map;

    CanvasSpotlight(LiveMapElement canvas, Supplier<SystemMap> map) {
        this.canvas = canvas;
        this.map = map;
    }

    @Override
    public void on(Collection<FactorId> factors, Collection<LinkId> links, String name) {
        canvas.highlight(factors, links, name);
    }

    @Override
    public void on(FactorId factor) {
        Set<FactorId> reached = new LinkedHashSet<>(List.of(factor));
        Set<LinkId> links = new LinkedHashSet<>();
        for (int step = 0; step < 2; step++) {
            Set<FactorId> from = Set.copyOf(reached);
            map.get().links().values().stream()
                    .filter(link -> from.contains(link.cause()))
                    .forEach(link -> {
                        reached.add(link.effect());
                        links.add(link.id());
                    });
        }
        canvas.highlight(reached, links, LinksSection.label(map.get(), factor).value());
    }

    @Override
    public void pick(LinkId link) {
        map.get().link(link).map(CausalLink::id).ifPresent(id -> canvas.pick(List.of(), List.of(id)));
    }

    @Override
    public void off() {
        canvas.showAll();
    }
}
