package org.mapwright.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.map.MapCommand.MergeFactors;
import org.mapwright.map.MapEvent.FactorsMerged;
import org.mapwright.map.MapEvent.Merge;

/**
 * Folding one factor into another. Every wording stays as another name, votes are joined (who voted on both keeps the
 * vote on the remaining one), links go over; two links that come to join the same factors become one with all claims,
 * and a link between the two goes.
 */
final class MergeRules {

    private MergeRules() {}

    static Decision merge(SystemMap map, MergeFactors c) {
        Optional<Factor> from = map.factor(c.from());
        Optional<Factor> into = map.factor(c.into());
        if (from.isEmpty() || into.isEmpty()) {
            return Decision.refused(Reason.FACTOR_GONE);
        }
        if (from.get().id().equals(into.get().id())) {
            return Decision.accepted();
        }
        return Decision.accepted(new FactorsMerged(merged(map, from.get(), into.get())));
    }

    private static Merge merged(SystemMap map, Factor gone, Factor into) {
        Set<CausalLink> before = new LinkedHashSet<>(map.linksOf(into.id()));
        before.addAll(map.linksOf(gone.id()));
        return new Merge(
                gone,
                map.positionOf(gone.id()),
                map.focal().equals(Optional.of(gone.id())),
                into,
                joined(gone, into),
                List.copyOf(before),
                linksAfter(before, gone.id(), into.id()));
    }

    private static Factor joined(Factor gone, Factor into) {
        Set<Label> names = new LinkedHashSet<>(into.alsoCalled());
        names.add(gone.label());
        names.addAll(gone.alsoCalled());
        names.remove(into.label());
        Ratings ratings = into.ratings();
        for (Aspect aspect : Aspect.values()) {
            for (Map.Entry<ContributorId, Vote> vote :
                    gone.ratings().on(aspect).votes().entrySet()) {
                boolean votedOnBoth = ratings.on(aspect).by(vote.getKey()).isPresent();
                ratings = votedOnBoth ? ratings : ratings.with(aspect, vote.getKey(), Optional.of(vote.getValue()));
            }
        }
        return into.alsoCalled(names).rated(ratings);
    }

    private static List<CausalLink> linksAfter(Set<CausalLink> before, FactorId gone, FactorId into) {
        Map<List<FactorId>, CausalLink> after = new LinkedHashMap<>();
        for (CausalLink link : before) {
            FactorId cause = link.cause().equals(gone) ? into : link.cause();
            FactorId effect = link.effect().equals(gone) ? into : link.effect();
            if (!cause.equals(effect)) {
                after.merge(List.of(cause, effect), link.between(cause, effect), MergeRules::withClaimsOf);
            }
        }
        return List.copyOf(after.values());
    }

    private static CausalLink withClaimsOf(CausalLink link, CausalLink other) {
        List<Claim> claims = new ArrayList<>(link.claims());
        other.claims().stream()
                .filter(claim -> link.claimBy(claim.by().id()).isEmpty())
                .forEach(claims::add);
        return new CausalLink(
                link.id(), link.cause(), link.effect(), claims, link.agreed().or(other::agreed));
    }
}
