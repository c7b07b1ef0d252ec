package org.mapwright.workshop;

import java.util.List;
import java.util.Optional;
import org.mapwright.analysis.depth.ActionScale;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.Prose;
import org.mapwright.study.MemberId;
import org.mapwright.value.Authored;
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
        Prose who,
        Prose when,
        Prose place,
        Optional<ActionScale> depth,
        Status status)
        implements Authored {

    /** Where an action can take hold, at most. */
    public static final int MOST_FACTORS = 10;

    private static final int LONGEST = 120;

    public ActionIdea {
        Check.within("The number of factors", where.size(), 0, MOST_FACTORS);
        where = List.copyOf(where);
        Check.prose("Who does it", who.text(), LONGEST);
        Check.prose("By when", when.text(), LONGEST);
        Check.prose("The place", place.text(), LONGEST);
    }

    @Override
    public String author() {
        return by.value();
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
