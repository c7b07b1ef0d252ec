package org.mapwright.workshop;

import java.util.List;
import java.util.Optional;
import org.mapwright.analysis.depth.ActionScale;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.study.MemberId;
import org.mapwright.value.Check;

/**
 * What could be done, as somebody in the room said.
 *
 * @param where the factors of the map that it would change, at most {@value #MOST_FACTORS}
 * @param who could do it; may be blank
 * @param when by when; may be blank
 * @param place where people live it would be; may be blank
 * @param depth how deep in the system it reaches
 */
public record ActionIdea(
        ActionId id,
        MemberId by,
        Label what,
        List<FactorId> where,
        String who,
        String when,
        String place,
        Optional<ActionScale> depth,
        Status status) {

    /** Where an action can take hold, at most. */
    public static final int MOST_FACTORS = 10;

    private static final int LONGEST = 120;

    public ActionIdea {
        Check.within("The number of factors", where.size(), 0, MOST_FACTORS);
        where = List.copyOf(where);
        who = Check.prose("Who does it", who, LONGEST);
        when = Check.prose("By when", when, LONGEST);
        place = Check.prose("The place", place, LONGEST);
    }

    ActionIdea now(Status other) {
        return new ActionIdea(id, by, what, where, who, when, place, depth, other);
    }

    /** What became of it. */
    public enum Status {
        SUGGESTED,
        AGREED,
        UNDER_WAY,
        DONE,
        DROPPED
    }
}
