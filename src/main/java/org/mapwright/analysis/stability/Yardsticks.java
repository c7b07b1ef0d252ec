package org.mapwright.analysis.stability;

import static org.mapwright.analysis.AnalysisParameters.KATZ_LARGEST_ALPHA;
import static org.mapwright.analysis.AnalysisParameters.KATZ_SHARE_OF_LIMIT;
import static org.mapwright.analysis.stability.Figure.BETWEENNESS;
import static org.mapwright.analysis.stability.Figure.CORE_NUMBER;
import static org.mapwright.analysis.stability.Figure.HARMONIC_IN;
import static org.mapwright.analysis.stability.Figure.HARMONIC_OUT;
import static org.mapwright.analysis.stability.Figure.IN_DEGREE;
import static org.mapwright.analysis.stability.Figure.KATZ_OUT;
import static org.mapwright.analysis.stability.Figure.LEVERAGE_RATIO;
import static org.mapwright.analysis.stability.Figure.LOOPS;
import static org.mapwright.analysis.stability.Figure.LOOPS_BALANCING;
import static org.mapwright.analysis.stability.Figure.LOOPS_REINFORCING;
import static org.mapwright.analysis.stability.Figure.OUT_DEGREE;
import static org.mapwright.analysis.stability.Figure.REACH2_IN;
import static org.mapwright.analysis.stability.Figure.REACH2_OUT;
import static org.mapwright.analysis.stability.Figure.REACH_ALL_IN;
import static org.mapwright.analysis.stability.Figure.REACH_ALL_OUT;
import static org.mapwright.analysis.stability.Figure.REVERSE_PAGE_RANK;
import static org.mapwright.analysis.stability.Figure.TOTAL_EFFECT;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.Parts;
import org.mapwright.analysis.graph.ReverseRank;
import org.mapwright.analysis.graph.ShortestPaths;
import org.mapwright.analysis.graph.Spread;

/**
 * Works out figures of one drawing after another without new memory. Each figure is what its definition says of that
 * drawing alone: also the alphas of Katz status and of the total effect are those of the drawing at hand.
 */
final class Yardsticks {

    private static final double EFFECT_PRECISION = 1e-7;

    private final Set<Figure> figures;
    private final int loopLength;
    private final Map<Figure, double[]> scores = new EnumMap<>(Figure.class);
    private final Parts parts;
    private final Growth growth;
    private final Spread spread;
    private final ShortestPaths shortest;
    private final Status status;
    private final ReverseRank reverseRank;
    private final Cores cores;
    private final LoopTally loops;
    private final @Nullable TotalEffect effect;

    /**
     * @param factors,links the largest drawing that there is room for
     * @param loopLength links of the longest loop that is counted; 1 for none
     */
    Yardsticks(Set<Figure> figures, int factors, int links, int loopLength) {
        this.figures = figures;
        this.loopLength = loopLength;
        for (Figure figure : Figure.values()) {
            scores.put(figure, new double[factors]);
        }
        parts = new Parts(factors);
        growth = new Growth(factors);
        spread = new Spread(factors);
        shortest = new ShortestPaths(factors, links);
        status = new Status(factors);
        reverseRank = new ReverseRank(factors);
        cores = new Cores(factors, links);
        loops = new LoopTally(factors, loopLength);
        effect = figures.contains(TOTAL_EFFECT) ? new TotalEffect(factors) : null;
    }

    /** What the figure says of each factor of the drawing that was measured last. */
    double[] scores(Figure figure) {
        return Objects.requireNonNull(scores.get(figure));
    }

    void measure(Drawing drawing, Termination termination) {
        termination.check();
        int steps = Collections.disjoint(figures, Figure.FAR) ? AnalysisParameters.REACH_STEPS : Integer.MAX_VALUE;
        parts.find(drawing.size(), drawing.outStart, drawing.outOther);
        countLinks(drawing);
        spread.count(
                drawing.size(),
                drawing.inStart,
                drawing.inOther,
                steps,
                scores(REACH2_IN),
                scores(REACH_ALL_IN),
                scores(HARMONIC_IN),
                termination);
        spread.count(
                drawing.size(),
                drawing.outStart,
                drawing.outOther,
                steps,
                scores(REACH2_OUT),
                scores(REACH_ALL_OUT),
                scores(HARMONIC_OUT),
                termination);
        status.katz(
                drawing,
                growth.radius(drawing, parts, false, KATZ_SHARE_OF_LIMIT / KATZ_LARGEST_ALPHA, termination),
                scores(KATZ_OUT));
        reverseRank.score(
                drawing.size(), drawing.outStart, drawing.outOther, drawing.inStart, scores(REVERSE_PAGE_RANK));
        cores.number(drawing, scores(CORE_NUMBER));
        if (figures.contains(BETWEENNESS)) {
            countPaths(drawing, scores(BETWEENNESS), termination);
        }
        measureSigned(drawing, termination);
    }

    /** The figures that depend on signs only, after {@link #measure} of the same links. */
    void measureSigned(Drawing drawing, Termination termination) {
        loops.count(drawing, parts, loopLength, termination);
        Arrays.setAll(scores(LOOPS), loops::all);
        Arrays.setAll(scores(LOOPS_REINFORCING), loops::reinforcing);
        Arrays.setAll(scores(LOOPS_BALANCING), loops::balancing);
        if (effect != null) {
            double radius = growth.radius(
                    drawing, parts, true, TotalEffect.SHARE_OF_LIMIT / TotalEffect.LARGEST_ALPHA, termination);
            effect.solve(drawing, parts, TotalEffect.alpha(radius), true, EFFECT_PRECISION, termination);
            effect.score(scores(TOTAL_EFFECT));
        }
    }

    private void countPaths(Drawing drawing, double[] passing, Termination termination) {
        Arrays.fill(passing, 0, drawing.size(), 0);
        for (int source = 0; source < drawing.size(); source++) {
            if (drawing.out(source) > 0) {
                termination.check();
                shortest.addFrom(source, drawing.outStart, drawing.outOther, passing);
            }
        }
    }

    private void countLinks(Drawing drawing) {
        double[] out = scores(OUT_DEGREE);
        double[] in = scores(IN_DEGREE);
        double[] ratio = scores(LEVERAGE_RATIO);
        for (int i = 0; i < drawing.size(); i++) {
            out[i] = drawing.out(i);
            in[i] = drawing.in(i);
            ratio[i] = (out[i] + 1) / (in[i] + 1);
        }
    }
}
