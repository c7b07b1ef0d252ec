package org.mapwright.analysis.paths;

import java.util.List;
import java.util.stream.Stream;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.map.Certainty;
import org.mapwright.map.Delay;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.Polarity;
import org.mapwright.map.SystemMap;

/**
 * A way along the links from one factor to another that passes no factor twice.
 *
 * @param factors at least two, from start to end
 * @param links link i leads from factor i to the next
 * @param sign the product of the signs of its links; uncertain when a link is open
 * @param deciding the links that leave the sign open, in the order of the path
 * @param weakest the least strength of a link, in (0, 1]
 * @param product the strengths multiplied, in (0, 1]: falls with the length, so it compares paths of one length
 * @param leastCertain the least certainty of a link
 * @param delay the longest delay of a link
 * @param voices on how many steps the same people speak
 */
public record CausalPath(
        List<FactorId> factors,
        List<LinkId> links,
        Polarity sign,
        List<LinkId> deciding,
        double weakest,
        double product,
        Certainty leastCertain,
        Delay delay,
        Voices voices) {

    public CausalPath {
        factors = List.copyOf(factors);
        links = List.copyOf(links);
        deciding = List.copyOf(deciding);
        if (links.isEmpty() || factors.size() != links.size() + 1) {
            throw new IllegalArgumentException(
                    "A path must have one factor more than links, at least 2: " + factors.size() + ", " + links.size());
        }
        if (deciding.isEmpty() == (sign == Polarity.UNCERTAIN)) {
            throw new IllegalArgumentException(
                    "A path must have deciding links if its sign is open, else none: " + sign + ", " + deciding.size());
        }
    }

    /** The path of these links of the map, given in their order. */
    static CausalPath of(List<LinkReading> links, SystemMap map) {
        List<LinkId> ids = links.stream().map(LinkReading::id).toList();
        List<LinkId> deciding = links.stream()
                .filter(LinkReading::isUndecided)
                .map(LinkReading::id)
                .toList();
        return new CausalPath(
                Stream.concat(
                                Stream.of(links.getFirst().cause()),
                                links.stream().map(LinkReading::effect))
                        .toList(),
                ids,
                deciding.isEmpty() ? product(links) : Polarity.UNCERTAIN,
                deciding,
                links.stream().mapToDouble(LinkReading::weight).min().orElseThrow(),
                links.stream().mapToDouble(LinkReading::weight).reduce(1, (a, b) -> a * b),
                links.stream()
                        .map(LinkReading::certainty)
                        .min(Certainty::compareTo)
                        .orElseThrow(),
                links.stream().map(LinkReading::delay).max(Delay::compareTo).orElseThrow(),
                Voices.along(ids, map));
    }

    /** Where it begins. */
    public FactorId from() {
        return factors.getFirst();
    }

    /** Where it ends. */
    public FactorId to() {
        return factors.getLast();
    }

    /** The factors between its ends. */
    public List<FactorId> through() {
        return factors.subList(1, factors.size() - 1);
    }

    /** How many links it has. */
    public int length() {
        return links.size();
    }

    /** Whether some link on the way takes time. */
    public boolean isSlow() {
        return delay != Delay.NONE;
    }

    private static Polarity product(List<LinkReading> links) {
        long lowering = links.stream()
                .filter(link -> link.polarity() == Polarity.NEGATIVE)
                .count();
        return lowering % 2 == 0 ? Polarity.POSITIVE : Polarity.NEGATIVE;
    }
}
