package org.mapwright.analysis.stability;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.LinkReading;

/** Who stands among the first by each figure, and how many of these places one link decides. */
final class FirstPlaces {

    private static final List<Figure> BY_SIGN =
            List.of(Figure.LOOPS_REINFORCING, Figure.LOOPS_BALANCING, Figure.TOTAL_EFFECT);

    private final CausalGraph graph;
    private final int top;
    private final Termination termination;
    private final Set<Figure> figures;
    private final Yardsticks yardsticks;
    private final Yardsticks withoutLink;
    private final Drawing asDrawn;
    private final Drawing without;
    private final Places places;
    private final int[] found;
    private final Map<Figure, BitSet> first = new EnumMap<>(Figure.class);

    FirstPlaces(CausalGraph graph, Plan plan, int top, Termination termination) {
        int size = graph.factors().size();
        int links = graph.links().size();
        this.graph = graph;
        this.top = top;
        this.termination = termination;
        this.figures = plan.figures();
        this.yardsticks = new Yardsticks(figures, size, links, plan.loopLength());
        this.withoutLink = new Yardsticks(figures, size, links, plan.loopLength());
        this.asDrawn = Drawing.of(graph);
        this.without = new Drawing(size, links);
        this.places = new Places(size);
        this.found = new int[size];
        yardsticks.measure(asDrawn, termination);
        figures.forEach(figure -> first.put(figure, first(yardsticks, figure)));
    }

    /**
     * The places that change between the drawing as it is and the one without the link, or with it rising or lowering:
     * for each figure the most that any of these changes.
     */
    int changed(LinkReading link) {
        Map<Figure, Integer> most = new EnumMap<>(Figure.class);
        redraw(link);
        withoutLink.measure(without, termination);
        figures.forEach(figure -> most.put(figure, differing(withoutLink, figure)));
        int number = graph.links().indexOf(link);
        int drawn = Drawing.signOf(link);
        for (int sign : new int[] {1, -1}) {
            if (sign != drawn) {
                asDrawn.sign(number, sign);
                yardsticks.measureSigned(asDrawn, termination);
                BY_SIGN.stream()
                        .filter(figures::contains)
                        .forEach(figure -> most.merge(figure, differing(yardsticks, figure), Math::max));
            }
        }
        asDrawn.sign(number, drawn);
        return most.values().stream().mapToInt(count -> count).sum();
    }

    private void redraw(LinkReading but) {
        without.clear(graph.factors().size());
        for (LinkReading link : graph.links()) {
            if (!link.id().equals(but.id())) {
                without.add(
                        graph.indexOf(link.cause()), graph.indexOf(link.effect()), Drawing.signOf(link), link.weight());
            }
        }
        without.index();
    }

    private BitSet first(Yardsticks measured, Figure figure) {
        places.rank(figure, measured.scores(figure), asDrawn.size(), found);
        BitSet among = new BitSet();
        for (int i = 0; i < asDrawn.size(); i++) {
            among.set(i, found[i] <= top);
        }
        return among;
    }

    /** How many enter or how many leave, whichever is more. */
    private int differing(Yardsticks measured, Figure figure) {
        BitSet before = first.getOrDefault(figure, new BitSet());
        BitSet entering = first(measured, figure);
        BitSet leaving = (BitSet) before.clone();
        leaving.andNot(entering);
        entering.andNot(before);
        return Math.max(leaving.cardinality(), entering.cardinality());
    }
}
