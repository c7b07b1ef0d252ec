package org.mapwright.matching;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.map.Aspect;
import org.mapwright.map.ContributorId;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.Ratings;
import org.mapwright.map.Tally;
import org.mapwright.map.Vote;

/** The votes on factors that stand on the map: each counts beside those there, one a person. */
final class JoinedVotes {

    private final Findings findings;
    private final boolean ofThisMap;
    private final Map<Ballot, FreeVoices> voters = new HashMap<>();
    /** The votes there and those of the file so far. */
    private final Map<Ballot, Map<ContributorId, Vote>> cast = new HashMap<>();

    private record Ballot(FactorId factor, Aspect aspect) {}

    /** @param ofThisMap whether the file was written from this map */
    JoinedVotes(boolean ofThisMap, Findings findings) {
        this.ofThisMap = ofThisMap;
        this.findings = findings;
    }

    /** The factor as the file has it, with voters who have not voted on the standing one. */
    Factor freed(Factor standing, Factor seen) {
        Map<Aspect, Tally> tallies = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            tallies.put(aspect, freed(standing, aspect, seen.ratings().on(aspect)));
        }
        Ratings ratings = new Ratings(
                of(tallies, Aspect.IMPORTANCE), of(tallies, Aspect.CONTROLLABILITY), of(tallies, Aspect.VULNERABILITY));
        return new Factor(
                seen.id(),
                seen.label(),
                seen.alsoCalled(),
                seen.kind(),
                seen.theme(),
                ratings,
                seen.tags(),
                seen.note());
    }

    private static Tally of(Map<Aspect, Tally> tallies, Aspect aspect) {
        return tallies.getOrDefault(aspect, Tally.EMPTY);
    }

    private Tally freed(Factor standing, Aspect aspect, Tally seen) {
        Map<ContributorId, Vote> there = standing.ratings().on(aspect).votes();
        Ballot ballot = new Ballot(standing.id(), aspect);
        FreeVoices voices = voters.computeIfAbsent(ballot, b -> new FreeVoices(there.keySet()));
        Map<ContributorId, Vote> soFar = cast.computeIfAbsent(ballot, b -> new HashMap<>(there));
        Map<ContributorId, Vote> votes = new LinkedHashMap<>();
        seen.votes().forEach((voter, vote) -> {
            boolean stands = ofThisMap && there.get(voter) == vote;
            Optional<ContributorId> by = stands ? Optional.empty() : voices.speaker(voter);
            by.ifPresent(free -> {
                votes.put(free, vote);
                if (!free.equals(voter) && there.get(voter) == vote) {
                    findings.add(FindingKind.VOTED_BEFORE, standing.label().value());
                }
            });
            if (by.isEmpty() && soFar.get(voter) != vote) {
                findings.add(FindingKind.VOTE_OF_MAP_STAYS, standing.label().value());
            }
        });
        soFar.putAll(votes);
        return new Tally(votes);
    }
}
