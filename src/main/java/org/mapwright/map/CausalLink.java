package org.mapwright.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That one factor moves another, and what people claim about it: one link for each ordered pair, with at least one
 * claim.
 */
public record CausalLink(
        LinkId id, FactorId cause, FactorId effect, List<Claim> claims, Optional<AgreedReading> agreed) {

    public CausalLink {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("A link must have at least one claim: " + id);
        }
        if (cause.equals(effect)) {
            throw new IllegalArgumentException("A link must join two factors, not one with itself: " + cause);
        }
    }

    /** What the link says on the map. */
    public Reading reading() {
        return Reading.of(claims, agreed);
    }

    /** The claim of that id, if it stands. */
    public Optional<Claim> claim(ClaimId claim) {
        return claims.stream().filter(c -> c.id().equals(claim)).findFirst();
    }

    /** The claim that the contributor made; each speaks once about a link. */
    public Optional<Claim> claimBy(ContributorId contributor) {
        return claims.stream().filter(c -> c.isBy(contributor)).findFirst();
    }

    boolean touches(FactorId factor) {
        return cause.equals(factor) || effect.equals(factor);
    }

    boolean joins(FactorId from, FactorId to) {
        return cause.equals(from) && effect.equals(to);
    }

    CausalLink with(Claim claim) {
        List<Claim> more = new ArrayList<>(claims);
        more.add(claim);
        return new CausalLink(id, cause, effect, more, agreed);
    }

    CausalLink without(ClaimId claim) {
        return new CausalLink(
                id,
                cause,
                effect,
                claims.stream().filter(c -> !c.id().equals(claim)).toList(),
                agreed);
    }

    CausalLink replacing(Claim claim) {
        return new CausalLink(
                id,
                cause,
                effect,
                claims.stream().map(c -> c.id().equals(claim.id()) ? claim : c).toList(),
                agreed);
    }

    CausalLink agreeing(Optional<AgreedReading> reading) {
        return new CausalLink(id, cause, effect, claims, reading);
    }

    CausalLink between(FactorId newCause, FactorId newEffect) {
        return new CausalLink(id, newCause, newEffect, claims, agreed);
    }
}
