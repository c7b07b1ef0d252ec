package org.mapwright.map;

import java.util.List;
import java.util.Optional;
import org.mapwright.map.MapCommand.AdjustClaim;
import org.mapwright.map.MapCommand.AgreeReading;
import org.mapwright.map.MapCommand.ConnectFactors;
import org.mapwright.map.MapCommand.MakeClaim;
import org.mapwright.map.MapCommand.RemoveLink;
import org.mapwright.map.MapCommand.WithdrawClaim;
import org.mapwright.map.MapEvent.ClaimMade;
import org.mapwright.map.MapEvent.ClaimRevised;
import org.mapwright.map.MapEvent.ClaimWithdrawn;
import org.mapwright.map.MapEvent.LinkAdded;
import org.mapwright.map.MapEvent.LinkRemoved;
import org.mapwright.map.MapEvent.ReadingAgreed;

/** The rules of links and of what people claim about them. */
final class LinkRules {

    private LinkRules() {}

    static Decision connect(SystemMap map, ConnectFactors c, Contributor by) {
        Optional<Factor> cause = map.factor(c.cause());
        Optional<Factor> effect = map.factor(c.effect());
        if (cause.isEmpty() || effect.isEmpty()) {
            return Decision.refused(Reason.FACTOR_GONE);
        }
        FactorId from = cause.get().id();
        FactorId to = effect.get().id();
        if (from.equals(to)) {
            return Decision.refused(Reason.SAME_FACTOR);
        }
        Claim claim = new Claim(c.claim(), by, c.stance());
        return map.link(from, to)
                .map(link -> speak(link, claim))
                .orElseGet(() -> draw(map, new CausalLink(c.link(), from, to, List.of(claim), Optional.empty())));
    }

    private static Decision draw(SystemMap map, CausalLink link) {
        if (map.link(link.id()).isPresent()) {
            return Decision.refused(Reason.ID_TAKEN);
        }
        if (map.links().size() >= SystemMap.MOST_LINKS) {
            return Decision.refused(Reason.TOO_MANY_LINKS);
        }
        return Decision.accepted(new LinkAdded(link));
    }

    static Decision claim(SystemMap map, MakeClaim c, Contributor by) {
        return map.link(c.link())
                .map(link -> speak(link, new Claim(c.claim(), by, c.stance())))
                .orElseGet(() -> Decision.refused(Reason.LINK_GONE));
    }

    static Decision adjust(SystemMap map, AdjustClaim c, Contributor by) {
        return map.link(c.link())
                .map(link -> speak(link, new Claim(c.claim(), by, adjusted(link, c, by))))
                .orElseGet(() -> Decision.refused(Reason.LINK_GONE));
    }

    private static Stance adjusted(CausalLink link, AdjustClaim c, Contributor by) {
        Stance before = link.claimBy(by.id()).map(Claim::stance).orElseGet(() -> Stance.like(link.reading()));
        return new Stance(
                c.polarity().orElse(before.polarity()),
                c.strength().orElse(before.strength()),
                c.certainty().orElse(before.certainty()),
                c.delay().orElse(before.delay()),
                before.rationale(),
                before.evidence());
    }

    /** Each contributor speaks once about a link: who speaks again revises what she said. */
    private static Decision speak(CausalLink link, Claim claim) {
        Optional<Claim> mine = link.claimBy(claim.by().id());
        if (mine.isEmpty()) {
            return link.claim(claim.id()).isPresent()
                    ? Decision.refused(Reason.ID_TAKEN)
                    : Decision.accepted(new ClaimMade(link.id(), claim));
        }
        Claim revised = new Claim(mine.get().id(), claim.by(), claim.stance());
        return Decision.when(!revised.equals(mine.get()), new ClaimRevised(link.id(), mine.get(), revised));
    }

    static Decision withdraw(SystemMap map, WithdrawClaim c, Contributor by) {
        Optional<CausalLink> link = map.link(c.link());
        Optional<Claim> claim = link.flatMap(l -> l.claim(c.claim()));
        if (link.isEmpty() || claim.isEmpty()) {
            return Decision.refused(link.isEmpty() ? Reason.LINK_GONE : Reason.CLAIM_GONE);
        }
        if (!claim.get().isBy(by.id())) {
            return Decision.refused(Reason.NOT_YOURS);
        }
        return Decision.accepted(withdrawal(link.get(), claim.get()));
    }

    /** A link whose last claim is withdrawn goes. */
    static MapEvent withdrawal(CausalLink link, Claim claim) {
        return link.claims().size() == 1 ? new LinkRemoved(link) : new ClaimWithdrawn(link.id(), claim);
    }

    static Decision agree(SystemMap map, AgreeReading c, Contributor by) {
        Optional<AgreedReading> agreed = c.polarity().map(polarity -> new AgreedReading(polarity, c.note(), by));
        return map.link(c.link())
                .map(link -> Decision.when(
                        !link.agreed().equals(agreed), new ReadingAgreed(link.id(), link.agreed(), agreed)))
                .orElseGet(() -> Decision.refused(Reason.LINK_GONE));
    }

    static Decision remove(SystemMap map, RemoveLink c) {
        return map.link(c.link())
                .map(link -> Decision.accepted(new LinkRemoved(link)))
                .orElseGet(() -> Decision.refused(Reason.LINK_GONE));
    }
}
