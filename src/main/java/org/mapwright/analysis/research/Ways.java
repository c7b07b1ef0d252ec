package org.mapwright.analysis.research;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.mapwright.analysis.graph.CompactGraph;
import org.mapwright.analysis.graph.Neighbours;

/**
 * How many ways of one length begin and end at each factor: row and column sums of A^k. Counted exactly, since they
 * outgrow every fixed size and the least rounding would tell apart factors that are tied.
 */
final class Ways {

    private final BigInteger[] from;
    private final BigInteger[] to;

    private Ways(BigInteger[] from, BigInteger[] to) {
        this.from = from;
        this.to = to;
    }

    /** The ways of one link. */
    static Ways ofOne(CompactGraph graph) {
        BigInteger[] ones = new BigInteger[graph.size()];
        Arrays.fill(ones, BigInteger.ONE);
        return new Ways(ones, ones).longer(graph);
    }

    /** The ways that are one link longer. */
    Ways longer(CompactGraph graph) {
        return new Ways(step(graph.out(), from), step(graph.in(), to));
    }

    /** Of each factor how many begin there. */
    BigInteger[] from() {
        return from;
    }

    /** Of each factor how many end there. */
    BigInteger[] to() {
        return to;
    }

    boolean isNone() {
        return Arrays.stream(from).allMatch(count -> count.signum() == 0);
    }

    /** Whether both put the factors in the same order, ties included. */
    boolean ranksLike(Ways other) {
        return Arrays.equals(ranks(from), ranks(other.from)) && Arrays.equals(ranks(to), ranks(other.to));
    }

    /** Whether the factor's count is above the mean; without any rounding. */
    static boolean[] aboveMean(BigInteger[] counts) {
        BigInteger sum = Arrays.stream(counts).reduce(BigInteger.ZERO, BigInteger::add);
        boolean[] above = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            above[i] = counts[i].multiply(BigInteger.valueOf(counts.length)).compareTo(sum) > 0;
        }
        return above;
    }

    /** 1 + how many count more. */
    private static int[] ranks(BigInteger[] counts) {
        int[] order = IntStream.range(0, counts.length)
                .boxed()
                .sorted((one, other) -> counts[other].compareTo(counts[one]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[counts.length];
        for (int place = 0; place < order.length; place++) {
            boolean tied = place > 0 && counts[order[place]].equals(counts[order[place - 1]]);
            ranks[order[place]] = tied ? ranks[order[place - 1]] : place + 1;
        }
        return ranks;
    }

    private static BigInteger[] step(Neighbours neighbours, BigInteger[] counts) {
        BigInteger[] next = new BigInteger[counts.length];
        for (int factor = 0; factor < next.length; factor++) {
            BigInteger sum = BigInteger.ZERO;
            for (int slot = neighbours.first(factor); slot < neighbours.end(factor); slot++) {
                sum = sum.add(counts[neighbours.at(slot)]);
            }
            next[factor] = sum;
        }
        return next;
    }
}
