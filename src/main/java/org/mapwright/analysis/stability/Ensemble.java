package org.mapwright.analysis.stability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.Together;
import org.mapwright.analysis.graph.CausalGraph;

/**
 * Draws a map anew many times and ranks its factors in each. Every redrawing has a chance of its own, split from the
 * seed by its number, so one thread and several come to the same. Cost: redrawings x what the figures cost once.
 */
final class Ensemble {

    private final CausalGraph graph;
    private final Redrawing redrawing;
    private final Set<Figure> figures;
    private final int loopLength;
    private final Map<Figure, Draws> draws = new EnumMap<>(Figure.class);
    private final List<SplittableRandom> chances = new ArrayList<>();

    /**
     * @param count how many redrawings, at least 1
     */
    Ensemble(CausalGraph graph, Redrawing redrawing, Plan plan, int count, long seed) {
        this.graph = graph;
        this.redrawing = redrawing;
        this.figures = plan.figures();
        this.loopLength = plan.loopLength();
        figures.forEach(figure -> draws.put(figure, new Draws(graph.factors().size(), count)));
        SplittableRandom root = new SplittableRandom(seed);
        for (int i = 0; i < count; i++) {
            chances.add(root.split());
        }
    }

    /**
     * Draws, and says by figure what is left of the ranking.
     *
     * @param top how many places count as the first
     * @param progress hears what share is done, on the thread that does it
     */
    Map<Figure, FigureStability> run(int top, int threads, Termination termination, DoubleConsumer progress) {
        rankAsDrawn(termination);
        AtomicInteger next = new AtomicInteger();
        Together.run(threads, () -> work(next, termination, progress));
        Map<Figure, FigureStability> stability = new EnumMap<>(Figure.class);
        draws.forEach((figure, found) -> stability.put(figure, found.of(figure, graph, top, termination)));
        return stability;
    }

    private void rankAsDrawn(Termination termination) {
        Drawing asDrawn = Drawing.of(graph);
        Yardsticks yardsticks = new Yardsticks(figures, asDrawn.size(), asDrawn.links(), loopLength);
        yardsticks.measure(asDrawn, termination);
        Places places = new Places(asDrawn.size());
        draws.forEach((figure, found) -> places.rank(figure, yardsticks.scores(figure), asDrawn.size(), found.base()));
    }

    /** Takes one redrawing after the other, until none is left. */
    private void work(AtomicInteger next, Termination termination, DoubleConsumer progress) {
        int size = graph.factors().size();
        int room = size + redrawing.moreFactors();
        int links = graph.links().size() + redrawing.moreLinks();
        Drawing drawing = new Drawing(room, links);
        Yardsticks yardsticks = new Yardsticks(figures, room, links, loopLength);
        Places places = new Places(size);
        double[] scores = new double[size];
        int[] found = new int[size];
        Map<Figure, Tau> tau = new EnumMap<>(Figure.class);
        draws.forEach((figure, all) -> tau.put(figure, new Tau(all.base())));
        for (int draw = next.getAndIncrement(); draw < chances.size(); draw = next.getAndIncrement()) {
            progress.accept((double) draw / chances.size());
            int[] standsFor = redrawing.draw(drawing, chances.get(draw));
            yardsticks.measure(drawing, termination);
            int number = draw;
            tau.forEach((figure, asDrawn) -> {
                double[] measured = yardsticks.scores(figure);
                Arrays.setAll(scores, factor -> measured[standsFor[factor]]);
                places.rank(figure, scores, size, found);
                Objects.requireNonNull(draws.get(figure)).put(number, found, asDrawn.with(found));
            });
        }
    }
}
