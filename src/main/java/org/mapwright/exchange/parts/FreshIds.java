package org.mapwright.exchange.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mapwright.exchange.Imported;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.ClaimId;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapCommand.BringIn;
import org.mapwright.map.PlacedFactor;

/** Gives the parts of a file ids that no map has yet. */
public final class FreshIds {

    private final Supplier<String> ids;
    private final Map<FactorId, FactorId> known = new HashMap<>();

    public FreshIds(Supplier<String> ids) {
        this.ids = ids;
    }

    public BringIn bringIn(Imported file) {
        List<PlacedFactor> factors = file.factors().stream()
                .map(placed -> new PlacedFactor(renamed(placed.factor()), placed.at()))
                .toList();
        List<CausalLink> links = file.links().stream().map(this::renamed).toList();
        Optional<FactorId> focal = file.focal().map(this::of);
        return new BringIn(factors, links, focal);
    }

    private FactorId of(FactorId id) {
        return known.computeIfAbsent(id, old -> new FactorId("f-" + ids.get()));
    }

    private Factor renamed(Factor f) {
        return new Factor(of(f.id()), f.label(), f.alsoCalled(), f.kind(), f.theme(), f.ratings(), f.tags(), f.note());
    }

    private CausalLink renamed(CausalLink link) {
        List<Claim> claims = link.claims().stream()
                .map(claim -> new Claim(new ClaimId("c-" + ids.get()), claim.by(), claim.stance()))
                .toList();
        LinkId id = new LinkId("l-" + ids.get());
        return new CausalLink(id, of(link.cause()), of(link.effect()), claims, link.agreed());
    }
}
