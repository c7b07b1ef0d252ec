package org.mapwright.analysis.structure;

import java.util.Arrays;
import org.mapwright.analysis.graph.CompactGraph;
import org.mapwright.analysis.graph.Neighbours;

/**
 * A largest set of links of which no two share their cause and no two their effect: a maximum matching of the causes
 * with the effects, grown by augmenting paths (Berge 1957) from one that takes whatever is free. Cost: factors x links at
 * worst, far less on drawings.
 */
public final class Matching {

    private static final int NONE = -1;

    private final CompactGraph graph;
    private final int[] effectOf;
    private final int[] causeOf;
    private final int[] reachedFrom;
    /** In which search an end was reached last. */
    private final int[] reachedIn;

    private final int[] queue;
    private int search;
    /** A factor that takes no part, or none. */
    private int left = NONE;
    /** A factor that is no effect for the moment, or none. */
    private int closed = NONE;

    private Matching(CompactGraph graph) {
        this.graph = graph;
        effectOf = filled(graph.size());
        causeOf = filled(graph.size());
        reachedFrom = new int[graph.size()];
        reachedIn = new int[graph.size()];
        queue = new int[graph.size()];
    }

    public static Matching of(CompactGraph graph) {
        var matching = new Matching(graph);
        for (int cause = 0; cause < graph.size(); cause++) {
            matching.takeWhatIsFree(cause);
        }
        for (int cause = 0; cause < graph.size(); cause++) {
            if (matching.effectOf[cause] == NONE) {
                matching.growFromCause(cause);
            }
        }
        return matching;
    }

    /** How many links the matching has. */
    public int count() {
        return (int) Arrays.stream(effectOf).filter(effect -> effect != NONE).count();
    }

    /**
     * How many a largest matching has when the factor is taken out. What remains of the matching is largest without the
     * two ends that lost their partner, the cause and the effect; each is given back in turn, and a path that grows the
     * matching then begins or ends there. The matching itself stays as it was.
     */
    int countWithout(int factor) {
        int[] effects = effectOf.clone();
        int[] causes = causeOf.clone();
        int effect = effectOf[factor];
        int cause = causeOf[factor];
        left = factor;
        part(factor, effect);
        part(cause, factor);
        closed = effect;
        if (cause != NONE) {
            growFromCause(cause);
        }
        closed = NONE;
        if (effect != NONE) {
            growToEffect(effect);
        }
        int count = count();
        left = NONE;
        System.arraycopy(effects, 0, effectOf, 0, effects.length);
        System.arraycopy(causes, 0, causeOf, 0, causes.length);
        return count;
    }

    private void part(int cause, int effect) {
        if (cause != NONE && effect != NONE) {
            effectOf[cause] = NONE;
            causeOf[effect] = NONE;
        }
    }

    private void takeWhatIsFree(int cause) {
        for (int slot = graph.out().first(cause); slot < graph.out().end(cause); slot++) {
            int effect = graph.out().at(slot);
            if (causeOf[effect] == NONE) {
                effectOf[cause] = effect;
                causeOf[effect] = cause;
                return;
            }
        }
    }

    private void growFromCause(int cause) {
        grow(cause, graph.out(), effectOf, causeOf);
    }

    private void growToEffect(int effect) {
        grow(effect, graph.in(), causeOf, effectOf);
    }

    /**
     * Looks from a free end, breadth first, for a free end on the other side, and swaps the links on the way there.
     *
     * @param partner of the side where the search begins
     * @param partnerThere of the other side
     */
    private void grow(int start, Neighbours along, int[] partner, int[] partnerThere) {
        search++;
        int waiting = 0;
        queue[waiting++] = start;
        for (int head = 0; head < waiting; head++) {
            int here = queue[head];
            for (int slot = along.first(here); slot < along.end(here); slot++) {
                int there = along.at(slot);
                if (there == left || there == closed || reachedIn[there] == search) {
                    continue;
                }
                reachedIn[there] = search;
                reachedFrom[there] = here;
                if (partnerThere[there] == NONE) {
                    swapBack(there, partner, partnerThere);
                    return;
                }
                queue[waiting++] = partnerThere[there];
            }
        }
    }

    private void swapBack(int end, int[] partner, int[] partnerThere) {
        int there = end;
        while (there != NONE) {
            int here = reachedFrom[there];
            int before = partner[here];
            partner[here] = there;
            partnerThere[there] = here;
            there = before;
        }
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }
}
