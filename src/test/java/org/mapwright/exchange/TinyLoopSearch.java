package org.mapwright.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.mapwright.map.CausalLink;
import org.mapwright.map.FactorId;
import org.mapwright.map.Polarity;
import org.mapwright.map.SystemMap;

/** Walks every way round of up to 8 links, once each: from its first factor in the order of the map. */
final class TinyLoopSearch {

    private static final int LONGEST = 8;

    private final List<FactorId> order;
    private final List<CausalLink> links;
    private final Deque<FactorId> way = new ArrayDeque<>();
    private final List<Integer> signs = new ArrayList<>();

    TinyLoopSearch(SystemMap map) {
        order = List.copyOf(map.factors().keySet());
        links = List.copyOf(map.links().values());
    }

    /** The sign of each loop: 1 feeds itself, -1 balances, 0 could be either. */
    List<Integer> signs() {
        order.forEach(start -> {
            way.push(start);
            walk(start, start, 1);
            way.pop();
        });
        return signs;
    }

    private void walk(FactorId start, FactorId at, int sign) {
        for (CausalLink link : links) {
            if (!link.cause().equals(at)) {
                continue;
            }
            FactorId next = link.effect();
            int after = sign * sign(link.reading().polarity());
            if (next.equals(start)) {
                signs.add(after);
            } else if (order.indexOf(next) > order.indexOf(start) && !way.contains(next) && way.size() < LONGEST) {
                way.push(next);
                walk(start, next, after);
                way.pop();
            }
        }
    }

    private static int sign(Polarity polarity) {
        return switch (polarity) {
            case POSITIVE -> 1;
            case NEGATIVE -> -1;
            case UNCERTAIN -> 0;
        };
    }
}
