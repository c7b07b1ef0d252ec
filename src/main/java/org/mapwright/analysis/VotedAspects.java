package org.mapwright.analysis;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mapwright.map.Aspect;
import org.mapwright.map.FactorId;
import org.mapwright.map.Ratings;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Vote;

/**
 * What the group said about the factors, to stand as columns and filters beside a lens: leverage in a workshop is where
 * what the drawing says meets what the group says (Barbrook-Johnson and Penn 2022, ch. 5).
 */
public final class VotedAspects {

    private final Map<FactorId, Ratings> ratings;
    private final Set<Aspect> votedOn = EnumSet.noneOf(Aspect.class);

    private VotedAspects(Map<FactorId, Ratings> ratings) {
        this.ratings = ratings;
        for (Aspect aspect : Aspect.values()) {
            if (ratings.values().stream().anyMatch(votes -> votes.on(aspect).total() > 0)) {
                votedOn.add(aspect);
            }
        }
    }

    public static VotedAspects of(SystemMap map) {
        Map<FactorId, Ratings> ratings = new LinkedHashMap<>();
        map.factors().forEach((id, factor) -> ratings.put(id, factor.ratings()));
        return new VotedAspects(ratings);
    }

    /** The votes on one aspect of a factor. */
    public VoteCounts counts(FactorId factor, Aspect aspect) {
        return VoteCounts.of(ratings.getOrDefault(factor, Ratings.NONE).on(aspect));
    }

    /** Whether nobody has voted on that aspect of any factor yet. */
    public boolean nobodyVotedOn(Aspect aspect) {
        return !votedOn.contains(aspect);
    }

    /** Whether nobody has voted on anything. */
    public boolean nobodyVoted() {
        return votedOn.isEmpty();
    }

    /** Whether a factor has votes on the aspect, and no step was chosen more often than this one. */
    public Predicate<FactorId> mostSay(Aspect aspect, Vote vote) {
        return factor -> counts(factor, aspect).isMost(vote);
    }
}
