package org.mapwright.analysis.loops;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mapwright.analysis.graph.Neighbours;

/**
 * An ear decomposition of a strongly connected component: begins with one factor, and adds one link, or way through
 * factors that are new, after the other, each leading from what is there back to it. Closed within what was there
 * before, every ear is a loop with a link of its own; links - factors + 1 of them, all independent.
 */
final class Ears {

    private final Neighbours out;
    private final int[] causes;
    private final WayBack way;
    private final boolean[] factors;
    private final boolean[] links;
    private final int[] order;
    private int taken;

    Ears(Neighbours out, int[] causes, WayBack way, int first) {
        this.out = out;
        this.causes = causes;
        this.way = way;
        this.factors = new boolean[way.room()];
        this.links = new boolean[causes.length];
        this.order = new int[way.room()];
        take(first);
    }

    /** Hands over loop after loop, until one is the last that is wanted. */
    void forEach(Predicate<int[]> wantsMore) {
        for (int head = 0; head < taken; head++) {
            int from = order[head];
            for (int slot = out.first(from); slot < out.end(from); slot++) {
                if (way.isInside(out.at(slot)) && !links[out.link(slot)]) {
                    if (!wantsMore.test(close(from, out.at(slot), out.link(slot)))) {
                        return;
                    }
                }
            }
        }
    }

    private int[] close(int from, int to, int link) {
        int end = way.walkTo(to, factors);
        int[] ear = IntStream.concat(IntStream.of(link), IntStream.of(way.linksTo(end)))
                .toArray();
        way.walkFrom(end, from, links);
        int[] back = way.linksTo(from);
        for (int one : ear) {
            links[one] = true;
            take(causes[one]);
        }
        return IntStream.concat(IntStream.of(ear), IntStream.of(back)).toArray();
    }

    private void take(int factor) {
        if (!factors[factor]) {
            factors[factor] = true;
            order[taken++] = factor;
        }
    }
}
