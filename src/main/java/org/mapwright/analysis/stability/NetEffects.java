package org.mapwright.analysis.stability;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.analysis.graph.Parts;

/**
 * Which way factors move each other over all ways together, and how one link's sign turns that. An effect rises or lowers
 * when the ways that do so outweigh the others by a tenth of all at least; else it is mixed. Links whose sign is open
 * count as neither. One changed link is a change of rank one (Sherman and Morrison 1950), so each question costs no more
 * than factors x factors.
 */
final class NetEffects {

    /** The share of all ways by which one side must outweigh the other. */
    static final double MIXED_BELOW = 0.1;

    private static final double PRECISION = 1e-12;
    private static final double NOTHING = 1e-9;

    private final CausalGraph graph;
    private final int size;
    private final double alpha;
    private final TotalEffect signed;
    private final TotalEffect unsigned;
    private final boolean known;

    private NetEffects(CausalGraph graph, boolean known, Termination termination) {
        this.graph = graph;
        this.known = known;
        termination.check();
        Drawing drawing = Drawing.of(graph);
        Parts parts = new Parts(drawing.size());
        parts.find(drawing.size(), drawing.outStart, drawing.outOther);
        this.size = known ? drawing.size() : 0;
        this.signed = new TotalEffect(size);
        this.unsigned = new TotalEffect(size);
        double radius = new Growth(drawing.size())
                .radius(drawing, parts, true, TotalEffect.SHARE_OF_LIMIT / TotalEffect.LARGEST_ALPHA, termination);
        this.alpha = TotalEffect.alpha(radius);
        if (known) {
            signed.solve(drawing, parts, alpha, true, PRECISION, termination);
            unsigned.solve(drawing, parts, alpha, false, PRECISION, termination);
        }
    }

    /** Without any effect when they are not to be known: then only alpha is worked out. */
    static NetEffects of(CausalGraph graph, boolean known, Termination termination) {
        return new NetEffects(graph, known, termination);
    }

    /** The weight of one step. */
    double alpha() {
        return alpha;
    }

    /** What one factor does to each; the effects must be known. */
    NetEffectTable.Effects from(int factor) {
        double[] effects = Arrays.copyOf(signed.row(factor), size);
        double[] ways = Arrays.copyOf(unsigned.row(factor), size);
        double total = 0;
        for (int on = 0; on < size; on++) {
            effects[on] += 0.0;
            total += on == factor ? 0 : Math.abs(effects[on]);
        }
        return new NetEffectTable.Effects(
                graph.factors().get(factor),
                total,
                DoubleStream.of(effects).boxed().toList(),
                DoubleStream.of(ways).boxed().toList(),
                IntStream.range(0, size)
                        .map(on -> side(effects[on], ways[on]))
                        .boxed()
                        .toList());
    }

    /** How many effects of one factor on another turn round with the sign of the link. */
    OptionalInt flipped(LinkReading link) {
        if (!known) {
            return OptionalInt.empty();
        }
        int cause = graph.indexOf(link.cause());
        int effect = graph.indexOf(link.effect());
        int sign = Drawing.signOf(link);
        double step = alpha * link.weight();
        double rising = factor(signed, cause, effect, (1 - sign) * step);
        double lowering = factor(signed, cause, effect, (-1 - sign) * step);
        double standing = factor(unsigned, cause, effect, sign == 0 ? step : 0);
        int flipped = 0;
        for (int i = 0; i < size; i++) {
            double to = entry(unsigned, i, cause);
            for (int j = 0; j < size && to > 0; j++) {
                double from = entry(unsigned, effect, j);
                if (i != j && from > 0) {
                    double through = entry(signed, i, cause) * entry(signed, effect, j);
                    double all = unsigned.row(i)[j] + standing * to * from;
                    int one = side(signed.row(i)[j] + rising * through, all);
                    flipped += one * side(signed.row(i)[j] + lowering * through, all) < 0 ? 1 : 0;
                }
            }
        }
        return OptionalInt.of(flipped);
    }

    /** By how much the product of what leads to the link and what it leads to counts, when its weight changes so. */
    private double factor(TotalEffect effects, int cause, int effect, double change) {
        return change / (1 - change * entry(effects, effect, cause));
    }

    /** An entry of (I - alpha W)^-1. */
    private static double entry(TotalEffect effects, int from, int to) {
        return effects.row(from)[to] + (from == to ? 1 : 0);
    }

    private static int side(double effect, double all) {
        return Math.abs(effect) < Math.max(NOTHING, MIXED_BELOW * all) ? 0 : (int) Math.signum(effect);
    }
}
