package org.mapwright.map;

import java.util.Map;
import java.util.Optional;
import org.mapwright.value.Frozen;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/** The votes on one aspect of one factor, one a person; shown as counts, never folded into one number. */
public record Tally(Map<ContributorId, Vote> votes) {

    public static final Tally EMPTY = new Tally(Map.of());

    public Tally {
        votes = Frozen.of(votes);
    }

    /** How many chose that step. */
    public int count(Vote vote) {
        return (int) votes.values().stream().filter(v -> v == vote).count();
    }

    public int total() {
        return votes.size();
    }

    Optional<Vote> by(ContributorId contributor) {
        return Optional.ofNullable(votes.get(contributor));
    }

    Tally with(ContributorId contributor, Optional<Vote> vote) {
        PMap<ContributorId, Vote> now = OrderedPMap.from(votes);
        return new Tally(vote.isPresent() ? now.plus(contributor, vote.get()) : now.minus(contributor));
    }
}
