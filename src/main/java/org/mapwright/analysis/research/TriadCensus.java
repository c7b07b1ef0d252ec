package org.mapwright.analysis.research;

import edu.uci.ics.jung.algorithms.metrics.TriadicCensus;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.CausalGraph;

/**
 * How any three factors are linked, counted by the 16 ways there are, by JUNG's table of them. A name says how many of
 * the three pairs are linked mutually, one way (asymmetric) and not at all (null); a letter tells apart those alike:
 * Down, Up, Cyclic, Transitive. 030C is a loop of three; 030T is a way of two links beside its shortcut.
 *
 * <p>Source: Holland and Leinhardt 1970; Davis and Leinhardt 1972; Batagelj and Mrvar 2001. Cost: for each link the
 * neighbours of its ends. Limits: signs, strengths and delays are left out; most triads of a sparse map are empty.
 *
 * @param counts by name, in the order of Davis and Leinhardt; all 16, which sum to n (n-1) (n-2) / 6
 */
public record TriadCensus(Map<String, Long> counts) {

    public TriadCensus {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** How many triads are of that sort; 0 for a name that there is not. */
    public long count(String name) {
        return counts.getOrDefault(name, 0L);
    }

    /**
     * Counts.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static TriadCensus of(CausalGraph graph, Termination termination) {
        long[] found = new TriadCounting(graph.compact(), termination).counts();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int type = 1; type < TriadicCensus.MAX_TRIADS; type++) {
            counts.put(TriadicCensus.TRIAD_NAMES[type], found[type]);
        }
        return new TriadCensus(counts);
    }
}
