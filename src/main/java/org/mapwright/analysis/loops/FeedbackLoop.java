package org.mapwright.analysis.loops;

import java.util.List;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.map.Delay;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.Polarity;

/**
 * A way along the links that comes back to where it began and passes no factor twice. It is written from the factor
 * that stands first on the map, so equal loops are equal.
 *
 * @param factors at least two, each influencing the next and the last the first
 * @param links link i leads from factor i to the next
 * @param deciding the links that leave it open which kind the loop is; none unless it is undetermined
 * @param delay the longest delay on the way
 */
public record FeedbackLoop(
        List<FactorId> factors, List<LinkId> links, LoopKind kind, List<LinkId> deciding, Delay delay) {

    public FeedbackLoop {
        factors = List.copyOf(factors);
        links = List.copyOf(links);
        deciding = List.copyOf(deciding);
        if (factors.size() < 2 || links.size() != factors.size()) {
            throw new IllegalArgumentException(
                    "A loop must have as many links as factors, at least 2: " + factors.size() + ", " + links.size());
        }
        if (deciding.isEmpty() == (kind == LoopKind.UNDETERMINED)) {
            throw new IllegalArgumentException("A loop must have deciding links if it is undetermined, else none: "
                    + kind + ", " + deciding.size());
        }
    }

    /** The loop of these links, given in their order. */
    static FeedbackLoop of(List<LinkReading> links) {
        List<LinkId> deciding = links.stream()
                .filter(LinkReading::isUndecided)
                .map(LinkReading::id)
                .toList();
        return new FeedbackLoop(
                links.stream().map(LinkReading::cause).toList(),
                links.stream().map(LinkReading::id).toList(),
                deciding.isEmpty() ? kind(links) : LoopKind.UNDETERMINED,
                deciding,
                links.stream().map(LinkReading::delay).max(Delay::compareTo).orElse(Delay.NONE));
    }

    /** How many links it has. */
    public int length() {
        return links.size();
    }

    /** Whether some link on the way takes time. */
    public boolean isSlow() {
        return delay != Delay.NONE;
    }

    private static LoopKind kind(List<LinkReading> links) {
        long lowering = links.stream()
                .filter(link -> link.polarity() == Polarity.NEGATIVE)
                .count();
        return lowering % 2 == 0 ? LoopKind.REINFORCING : LoopKind.BALANCING;
    }
}
