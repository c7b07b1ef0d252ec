package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.analysis.questions.Answer;
import org.mapwright.analysis.questions.Reached;
import org.mapwright.canvas.ui.FactorTurn;
import org.mapwright.canvas.ui.MapCanvas;
import org.mapwright.map.Drawing;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.SystemMap;

/** The picture of the map beside an answer: what the answer speaks of stands out, the rest is outline. */
final class MapStage extends Div {

    private static final long serialVersionUID = 1L;

    private final MapCanvas canvas = new MapCanvas();
    private transient Optional<Drawing> shown = Optional.empty();
    private transient Optional<Drawing> drawn = Optional.empty();
    private transient Optional<LitPart> lit = Optional.empty();
    private boolean restHidden;

    MapStage() {
        addClassName("mw-map-stage");
        add(canvas);
    }

    void show(SystemMap map) {
        shown = Optional.of(Drawing.of(map));
        draw();
    }

    /** Lets these parts stand out. */
    void light(Collection<FactorId> factors, Collection<LinkId> links) {
        light(factors, links, Map.of());
    }

    /** The same, with the number of steps at each factor. */
    void light(Map<FactorId, Integer> steps, Collection<LinkId> links) {
        light(steps.keySet(), links, steps);
    }

    private void light(Collection<FactorId> factors, Collection<LinkId> links, Map<FactorId, Integer> steps) {
        lit = Optional.of(new LitPart(factors, links));
        draw();
        canvas.keep(factors, links);
        canvas.count(steps);
        canvas.fit(factors);
    }

    /** Lights what an answer speaks of, with the steps from its starts; of ways there are several, so none is counted. */
    void lightAnswer(Answer answer) {
        if (answer.factors().isEmpty()) {
            lightAll();
        } else if (answer.paths().isPresent()) {
            light(answer.factorIds(), answer.links());
            canvas.fit(on(answer));
        } else {
            Map<FactorId, Integer> steps = new LinkedHashMap<>();
            answer.factors().forEach(reached -> steps.put(reached.factor(), reached.steps()));
            light(steps, answer.links());
        }
    }

    /** The ways themselves, without what stands around them. */
    private static List<FactorId> on(Answer answer) {
        return answer.factors().stream()
                .filter(reached -> reached.steps() == 0)
                .map(Reached::factor)
                .toList();
    }

    /** Whether what does not stand out is left out. */
    boolean hidesRest() {
        return restHidden;
    }

    void hideRest(boolean hide) {
        restHidden = hide;
        draw();
        lit.ifPresent(part -> canvas.fit(part.factors()));
    }

    private void draw() {
        shown.map(whole -> restHidden ? lit.map(part -> part.of(whole)).orElse(whole) : whole)
                .filter(drawing -> !drawn.equals(Optional.of(drawing)))
                .ifPresent(drawing -> {
                    drawn = Optional.of(drawing);
                    canvas.show(drawing);
                });
    }

    void lightAll() {
        lit = Optional.empty();
        draw();
        canvas.keepAll();
        canvas.count(Map.of());
        canvas.pick(Optional.empty());
        canvas.fitAll();
    }

    /** Shows which way factors go, with a small word at some; the rest is outline, and nothing moves. */
    void turn(Map<FactorId, FactorTurn> turns, Map<String, String> words, Collection<LinkId> links) {
        if (turns.isEmpty()) {
            canvas.keepAll();
        } else {
            canvas.keep(turns.keySet(), links);
        }
        canvas.turn(turns);
        canvas.mark(words);
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
        light(within.steps(), within.links());
    }
}
