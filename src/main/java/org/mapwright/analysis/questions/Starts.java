package org.mapwright.analysis.questions;

import java.util.List;
import org.mapwright.map.FactorId;

/**
 * Where an answer starts, and who said so.
 *
 * @param factors in the order of the grounds, the first first
 * @param nobodyVoted whether votes would have said, but nobody voted yet
 */
public record Starts(List<FactorId> factors, Grounds grounds, boolean nobodyVoted) {

    /** Why these. */
    public enum Grounds {
        /** Who asked chose them. */
        CHOSEN,
        /** Most people voted so. */
        VOTED,
        /** The map is about it. */
        FOCAL,
        /** They are drawn as actions or outcomes. */
        KIND,
        /** The drawing suggests them: they have the most links. */
        DRAWING
    }

    public Starts {
        factors = List.copyOf(factors);
    }

    Starts first() {
        return only(factors.stream().limit(1).toList());
    }

    /** These alone, on the same grounds. */
    Starts only(List<FactorId> some) {
        return new Starts(some, grounds, nobodyVoted);
    }

    Starts without(List<FactorId> others) {
        return only(factors.stream().filter(factor -> !others.contains(factor)).toList());
    }
}
