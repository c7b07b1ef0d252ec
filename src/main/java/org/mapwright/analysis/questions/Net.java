package org.mapwright.analysis.questions;

import java.util.List;
import org.mapwright.map.LinkId;

/**
 * A net sign and what leaves it open.
 *
 * @param deciding of an open sign the open link nearest to the start, of a mixed one the two links with which ways of
 *     opposite sign meet; none when several starts pull different ways, and of a settled sign
 */
public record Net(NetSign sign, List<LinkId> deciding) {

    public Net {
        deciding = List.copyOf(deciding);
    }

    /** Whether it says more or less. */
    public boolean isSettled() {
        return sign == NetSign.MORE || sign == NetSign.LESS;
    }

    static Net settled(NetSign sign) {
        return new Net(sign, List.of());
    }

    static Net open(LinkId link) {
        return new Net(NetSign.OPEN, List.of(link));
    }

    /** What both come to, seen from two starts. */
    Net and(Net other) {
        if (sign == other.sign || sign == NetSign.MIXED) {
            return this;
        }
        if (other.sign == NetSign.MIXED) {
            return other;
        }
        if (isSettled() && other.isSettled()) {
            return new Net(NetSign.MIXED, List.of());
        }
        return isSettled() ? other : this;
    }
}
