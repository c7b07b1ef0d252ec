package org.mapwright.analysis.questions;

import java.util.List;
import java.util.Optional;
import org.mapwright.analysis.graph.LinkReading;
import org.mapwright.map.LinkId;

/**
 * Which signs the shortest ways from a start to one factor have.
 *
 * @param more whether a way leads to more of it
 * @param less whether a way leads to less of it
 * @param open the first open link of a way that has one
 * @param last the last link of the first of these ways
 * @param apart the links with which ways of opposite sign met, the one to more first
 */
record Ways(boolean more, boolean less, Optional<LinkId> open, Optional<LinkId> last, List<LinkId> apart) {

    /** No way leads there. */
    static final Ways NONE = new Ways(false, false, Optional.empty(), Optional.empty(), List.of());
    /** The start itself: more of it is more of it. */
    static final Ways START = new Ways(true, false, Optional.empty(), Optional.empty(), List.of());

    /** These ways with one more link. */
    Ways over(LinkReading link) {
        Optional<LinkId> last = Optional.of(link.id());
        return switch (link.polarity()) {
            case POSITIVE -> new Ways(more, less, open, last, apart);
            case NEGATIVE -> new Ways(less, more, open, last, apart);
            case UNCERTAIN -> new Ways(false, false, open.or(() -> last), last, List.of());
        };
    }

    /** These ways and others to the same factor. */
    Ways and(Ways other) {
        boolean both = (more || other.more) && (less || other.less);
        return new Ways(
                more || other.more,
                less || other.less,
                open.or(other::open),
                last.or(other::last),
                both ? metBefore(other) : List.of());
    }

    /** What they come to; nothing when there is no way, or it is the start. */
    Optional<Net> net() {
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (more && less) {
            return Optional.of(new Net(NetSign.MIXED, apart));
        }
        return Optional.of(open.map(Net::open).orElseGet(() -> Net.settled(more ? NetSign.MORE : NetSign.LESS)));
    }

    private List<LinkId> metBefore(Ways other) {
        if (!apart.isEmpty() || !other.apart.isEmpty()) {
            return apart.isEmpty() ? other.apart : apart;
        }
        List<LinkId> met = List.of(last.orElseThrow(), other.last.orElseThrow());
        return more ? met : met.reversed();
    }
}
