package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.canvas.ui.MapCanvas;
import org.mapwright.map.Drawing;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.SystemMap;

/** The picture of the map beside an answer: what the answer speaks of stands out, the rest is outline. */
final class MapStage extends Div {

    private static final long serialVersionUID = 1L;

    private final MapCanvas canvas = new MapCanvas();

    MapStage() {
        addClassName("mw-map-stage");
        add(canvas);
    }

    void show(SystemMap map) {
        canvas.show(Drawing.of(map));
    }

    /** Lets these parts stand out. */
    void light(Collection<FactorId> factors, Collection<LinkId> links) {
        canvas.keep(factors, links);
        canvas.fit(factors);
    }

    /** The same, with the number of steps at each factor. */
    void light(Map<FactorId, Integer> steps, Collection<LinkId> links) {
        light(steps.keySet(), links);
        canvas.count(steps);
    }

    void lightAll() {
        canvas.keepAll();
        canvas.count(Map.of());
        canvas.pick(Optional.empty());
        canvas.fitAll();
    }

    /** Calls the listener with a factor that somebody picked, and nothing else with it. */
    void onFactor(Consumer<FactorId> listener) {
        canvas.onPick((factors, links) -> {
            if (factors.size() == 1 && links.isEmpty()) {
                listener.accept(factors.getFirst());
            }
        });
    }

    /** Lights a factor with all it touches within so many steps. */
    void lightFrom(FactorId factor, int steps, SystemMap map) {
        Within within = Within.of(map, factor, steps);
        light(within.steps(), List.copyOf(within.links()));
    }
}
