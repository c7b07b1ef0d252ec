package org.mapwright.analysis.stability;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.analysis.graph.Parts;
import org.mapwright.map.FactorId;

/** Takes one link after the other away, and sees whose place moves most. Cost: links x what the figures cost once. */
final class OneLinkLess {

    private static final int MOST_LINKS_WITH_ALL = 300;
    private static final long MOST = 40_000_000;
    /** What a factor or a link takes in the time in which one factor of one loop is counted. */
    private static final long PART = 25;

    private final CausalGraph graph;
    private final Set<Figure> figures;
    private final Yardsticks yardsticks;
    private final Drawing drawing;
    private final Places places;
    private final int[] found;
    private final Map<Figure, int[]> asDrawn = new EnumMap<>(Figure.class);

    private OneLinkLess(CausalGraph graph, Set<Figure> figures, int loopLength) {
        int size = graph.factors().size();
        this.graph = graph;
        this.figures = figures;
        this.yardsticks = new Yardsticks(figures, size, graph.links().size(), loopLength);
        this.drawing = new Drawing(size, graph.links().size());
        this.places = new Places(size);
        this.found = new int[size];
    }

    /**
     * By figure and factor the link its place rests on; factors that no single link moves are left out. Beyond 300
     * links betweenness and total effect are left out, and everything when moreover links x (25 (factors + links) + factors of
     * all loops that are counted) exceeds 4 x 10^7: then the map has no figure at all.
     */
    static Map<Figure, Map<FactorId, RestsOn>> of(CausalGraph graph, Plan plan, Termination termination) {
        long links = graph.links().size();
        Set<Figure> figures = EnumSet.copyOf(plan.figures());
        if (links > MOST_LINKS_WITH_ALL) {
            figures.remove(Figure.BETWEENNESS);
            figures.remove(Figure.TOTAL_EFFECT);
        }
        return links > MOST_LINKS_WITH_ALL && links * once(graph, plan, termination) > MOST
                ? Map.of()
                : new OneLinkLess(graph, figures, plan.loopLength()).find(termination);
    }

    /** What one drawing costs: its size, and the factors of its loops, one after the other. */
    private static long once(CausalGraph graph, Plan plan, Termination termination) {
        Drawing drawing = Drawing.of(graph);
        Parts parts = new Parts(drawing.size());
        parts.find(drawing.size(), drawing.outStart, drawing.outOther);
        LoopTally loops = new LoopTally(drawing.size(), plan.loopLength());
        loops.count(drawing, parts, plan.loopLength(), termination);
        long onLoops = IntStream.range(0, drawing.size()).mapToLong(loops::all).sum();
        return PART * (drawing.size() + drawing.links()) + onLoops;
    }

    private Map<Figure, Map<FactorId, RestsOn>> find(Termination termination) {
        measure(-1, termination);
        figures.forEach(figure -> asDrawn.put(figure, ranked(figure).clone()));
        Map<Figure, Map<FactorId, RestsOn>> most = new EnumMap<>(Figure.class);
        figures.forEach(figure -> most.put(figure, new HashMap<>()));
        for (int link = 0; link < graph.links().size(); link++) {
            measure(link, termination);
            LinkReading taken = graph.links().get(link);
            most.forEach((figure, moves) -> compare(figure, taken, moves));
        }
        return most;
    }

    private void compare(Figure figure, LinkReading link, Map<FactorId, RestsOn> moves) {
        int[] before = asDrawn.getOrDefault(figure, found);
        int[] after = ranked(figure);
        for (int i = 0; i < after.length; i++) {
            int moved = Math.abs(after[i] - before[i]);
            FactorId factor = graph.factors().get(i);
            RestsOn standing = moves.get(factor);
            if (moved > (standing == null ? 0 : standing.places())) {
                moves.put(factor, new RestsOn(link.id(), link.cause(), link.effect(), moved));
            }
        }
    }

    private int[] ranked(Figure figure) {
        places.rank(figure, yardsticks.scores(figure), drawing.size(), found);
        return found;
    }

    private void measure(int without, Termination termination) {
        List<LinkReading> links = graph.links();
        drawing.clear(graph.factors().size());
        for (int i = 0; i < links.size(); i++) {
            if (i != without) {
                LinkReading link = links.get(i);
                drawing.add(
                        graph.indexOf(link.cause()), graph.indexOf(link.effect()), Drawing.signOf(link), link.weight());
            }
        }
        drawing.index();
        yardsticks.measure(drawing, termination);
    }
}
