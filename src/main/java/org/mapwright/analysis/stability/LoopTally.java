package org.mapwright.analysis.stability;

import java.util.Arrays;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.graph.Parts;

/**
 * Counts the loops through each factor, by kind, without keeping any: the search of {@code LoopFinder}, all lengths at
 * once. The walk back from where a loop begins goes half of the way only, since on a large map all of it would lead nearly
 * everywhere; what it has not met is farther. A redrawing has no loop that the drawing itself has not, so a length up to which that can be counted serves all.
 */
final class LoopTally {

    private static final int STEPS_BETWEEN_LOOKS = 4096;

    private final int[] back;
    private final int[] order;
    private final int[] path;
    private final boolean[] onPath;
    private final int[] all;
    private final int[] reinforcing;
    private final int[] balancing;
    private int longest;
    private int half;
    private long most;
    private long total;
    private long steps;

    LoopTally(int factors, int longest) {
        back = new int[factors];
        order = new int[factors];
        path = new int[Math.max(longest, 2)];
        onPath = new boolean[factors];
        all = new int[factors];
        reinforcing = new int[factors];
        balancing = new int[factors];
    }

    /** The longest length, up to {@code wanted}, up to which there are at most {@code most} loops; 1 if none. */
    static int longest(Drawing drawing, Parts parts, int wanted, long most, Termination termination) {
        LoopTally tally = new LoopTally(drawing.size(), wanted);
        for (int length = 2; length <= wanted; length++) {
            if (tally.count(drawing, parts, length, most, termination) > most) {
                return length - 1;
            }
        }
        return wanted;
    }

    /** Counts all loops up to that many links. */
    void count(Drawing drawing, Parts parts, int links, Termination termination) {
        count(drawing, parts, links, Long.MAX_VALUE, termination);
    }

    int all(int factor) {
        return all[factor];
    }

    int reinforcing(int factor) {
        return reinforcing[factor];
    }

    int balancing(int factor) {
        return balancing[factor];
    }

    private long count(Drawing drawing, Parts parts, int links, long enough, Termination termination) {
        longest = links;
        half = (links + 1) / 2;
        most = enough;
        total = 0;
        steps = 0;
        Arrays.fill(all, 0, drawing.size(), 0);
        Arrays.fill(reinforcing, 0, drawing.size(), 0);
        Arrays.fill(balancing, 0, drawing.size(), 0);
        for (int start = 0; start < drawing.size() && links > 1; start++) {
            if (parts.onLoop(start)) {
                int reached = walkBack(drawing, parts, start);
                extend(drawing, parts, start, start, 0, 1, termination);
                for (int i = 0; i < reached; i++) {
                    back[order[i]] = 0;
                }
            }
        }
        return total;
    }

    /** How many steps each factor is from the start, plus one; 0 where it is more than half of the way. */
    private int walkBack(Drawing drawing, Parts parts, int start) {
        int reached = 1;
        order[0] = start;
        back[start] = 1;
        for (int head = 0; head < reached; head++) {
            int at = order[head];
            for (int slot = drawing.inStart[at]; slot < drawing.inStart[at + 1] && back[at] <= half; slot++) {
                int before = drawing.inOther[slot];
                if (before > start && back[before] == 0 && parts.of(before) == parts.of(start)) {
                    back[before] = back[at] + 1;
                    order[reached++] = before;
                }
            }
        }
        return reached;
    }

    private void extend(Drawing drawing, Parts parts, int start, int at, int depth, int sign, Termination termination) {
        if (++steps % STEPS_BETWEEN_LOOKS == 0) {
            termination.check();
        }
        onPath[at] = true;
        path[depth] = at;
        for (int slot = drawing.outStart[at]; slot < drawing.outStart[at + 1] && total <= most; slot++) {
            int next = drawing.outOther[slot];
            int so = sign * drawing.sign(drawing.outLink[slot]);
            if (next == start) {
                close(depth + 1, so);
            } else if (!onPath[next] && depth + back(parts, start, next) <= longest) {
                extend(drawing, parts, start, next, depth + 1, so, termination);
            }
        }
        onPath[at] = false;
    }

    /** The least number of links from before the factor back to the start; more than there may be where none leads there. */
    private int back(Parts parts, int start, int factor) {
        if (back[factor] > 0) {
            return back[factor];
        }
        return factor > start && parts.of(factor) == parts.of(start) ? half + 2 : longest + 1;
    }

    private void close(int links, int sign) {
        total++;
        int[] kind = sign > 0 ? reinforcing : balancing;
        for (int i = 0; i < links; i++) {
            all[path[i]]++;
            kind[path[i]] += sign == 0 ? 0 : 1;
        }
    }
}
