package org.mapwright.analysis.stability;

import java.util.Arrays;
import org.mapwright.analysis.graph.CausalGraph;
import org.mapwright.analysis.graph.LinkReading;

/**
 * A drawing as arrays that are filled again and again, so that hundreds of redrawings need no memory of their own. Links
 * are put in by {@link #add}; {@link #index()} then lists them by cause and by effect.
 */
final class Drawing {

    final int[] outStart;
    final int[] outOther;
    final int[] outLink;
    final int[] inStart;
    final int[] inOther;
    private final int[] cause;
    private final int[] effect;
    private final int[] sign;
    private final double[] weight;
    private int size;
    private int count;

    /** Room for that many factors and links. */
    Drawing(int factors, int links) {
        outStart = new int[factors + 1];
        inStart = new int[factors + 1];
        outOther = new int[links];
        outLink = new int[links];
        inOther = new int[links];
        cause = new int[links];
        effect = new int[links];
        sign = new int[links];
        weight = new double[links];
    }

    /** The graph as it is drawn. */
    static Drawing of(CausalGraph graph) {
        Drawing drawing = new Drawing(graph.factors().size(), graph.links().size());
        drawing.clear(graph.factors().size());
        for (LinkReading link : graph.links()) {
            drawing.add(graph.indexOf(link.cause()), graph.indexOf(link.effect()), signOf(link), link.weight());
        }
        drawing.index();
        return drawing;
    }

    /** 1, -1, or 0 when it is open. */
    static int signOf(LinkReading link) {
        return switch (link.polarity()) {
            case POSITIVE -> 1;
            case NEGATIVE -> -1;
            case UNCERTAIN -> 0;
        };
    }

    /** How many factors it has. */
    int size() {
        return size;
    }

    int links() {
        return count;
    }

    int out(int factor) {
        return outStart[factor + 1] - outStart[factor];
    }

    int in(int factor) {
        return inStart[factor + 1] - inStart[factor];
    }

    /** 1, -1, or 0 when it is open. */
    int sign(int link) {
        return sign[link];
    }

    /** In (0, 1]. */
    double weight(int link) {
        return weight[link];
    }

    /** Begins a drawing of that many factors and no links. */
    void clear(int factors) {
        size = factors;
        count = 0;
    }

    void add(int from, int to, int newSign, double newWeight) {
        cause[count] = from;
        effect[count] = to;
        sign[count] = newSign;
        weight[count++] = newWeight;
    }

    /** Gives a link another sign; needs no new index. */
    void sign(int link, int newSign) {
        sign[link] = newSign;
    }

    /** Lists the links by their ends, each list in the order in which they were added. */
    void index() {
        Arrays.fill(outStart, 0, size + 1, 0);
        Arrays.fill(inStart, 0, size + 1, 0);
        for (int i = 0; i < count; i++) {
            outStart[cause[i]]++;
            inStart[effect[i]]++;
        }
        for (int i = 1; i <= size; i++) {
            outStart[i] += outStart[i - 1];
            inStart[i] += inStart[i - 1];
        }
        for (int i = count - 1; i >= 0; i--) {
            int out = --outStart[cause[i]];
            outOther[out] = effect[i];
            outLink[out] = i;
            inOther[--inStart[effect[i]]] = cause[i];
        }
        outStart[size] = count;
        inStart[size] = count;
    }
}
