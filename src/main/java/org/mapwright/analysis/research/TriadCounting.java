package org.mapwright.analysis.research;

import edu.uci.ics.jung.algorithms.metrics.TriadicCensus;
import java.util.Arrays;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CompactGraph;
import org.mapwright.analysis.graph.Neighbours;

/**
 * Counts triads after Batagelj and Mrvar 2001: each joined pair with each third factor that is joined to either of them,
 * every triad once; what is left is counted by subtraction. JUNG names the sort of a triad. Its own count takes minutes
 * where a factor has thousands of neighbours, and its product of factors overflows from 1,291 on.
 */
final class TriadCounting {

    private static final int EMPTY = 1;
    private static final int ONE_WAY = 2;
    private static final int MUTUAL = 3;

    private final CompactGraph graph;
    private final Termination termination;
    private final long[] counts = new long[TriadicCensus.MAX_TRIADS];
    /** How the lower and the higher factor of the pair are linked with each: 1 to it, 2 from it, 3 both. */
    private final int[] ofLower;

    private final int[] ofHigher;

    TriadCounting(CompactGraph graph, Termination termination) {
        this.graph = graph;
        this.termination = termination;
        ofLower = new int[graph.size()];
        ofHigher = new int[graph.size()];
    }

    /** By JUNG's numbers of the sorts. */
    long[] counts() {
        for (int lower = 0; lower < graph.size(); lower++) {
            int[] joined = mark(lower, ofLower);
            for (int higher : joined) {
                if (lower < higher) {
                    termination.check();
                    countWith(lower, higher, joined);
                }
            }
            clear(joined, ofLower);
        }
        long factors = graph.size();
        counts[EMPTY] = factors * (factors - 1) * (factors - 2) / 6
                - Arrays.stream(counts).sum();
        return counts;
    }

    private void countWith(int lower, int higher, int[] ofFirst) {
        int[] ofSecond = mark(higher, ofHigher);
        int thirds = 0;
        for (int third : ofFirst) {
            thirds += third == higher ? 0 : 1;
            if (third > higher) {
                count(higher, third);
            }
        }
        for (int third : ofSecond) {
            boolean fresh = third != lower && ofLower[third] == 0;
            thirds += fresh ? 1 : 0;
            if (fresh && third > lower) {
                count(higher, third);
            }
        }
        counts[ofLower[higher] == 3 ? MUTUAL : ONE_WAY] += graph.size() - 2L - thirds;
        clear(ofSecond, ofHigher);
    }

    /** The sort by which of the six links there are. */
    private void count(int higher, int third) {
        int code = turned(ofLower[higher]) + 4 * ofHigher[third] + 16 * ofLower[third];
        counts[TriadicCensus.triType(code)]++;
    }

    /** The same pair seen from its other end. */
    private static int turned(int linked) {
        return (linked & 1) << 1 | linked >> 1;
    }

    /** Notes how the factor is linked with each, and returns whom it is joined to, each once. */
    private int[] mark(int factor, int[] linked) {
        int[] joined = new int[graph.outDegree(factor) + graph.inDegree(factor)];
        int count = mark(factor, graph.out(), 1, linked, joined, 0);
        count = mark(factor, graph.in(), 2, linked, joined, count);
        return Arrays.copyOf(joined, count);
    }

    private static int mark(int factor, Neighbours along, int bit, int[] linked, int[] joined, int before) {
        int count = before;
        for (int slot = along.first(factor); slot < along.end(factor); slot++) {
            int other = along.at(slot);
            if (linked[other] == 0) {
                joined[count++] = other;
            }
            linked[other] |= bit;
        }
        return count;
    }

    private static void clear(int[] joined, int[] linked) {
        for (int other : joined) {
            linked[other] = 0;
        }
    }
}
