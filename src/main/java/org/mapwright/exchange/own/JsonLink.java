package org.mapwright.exchange.own;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.ContributorId;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A link in Mapwright's own files. */
public final class JsonLink {

    private JsonLink() {}

    static void write(ObjectNode json, CausalLink link) {
        json.put("id", link.id().value());
        json.put("cause", link.cause().value());
        json.put("effect", link.effect().value());
        writeViews(json, link);
    }

    /** What is claimed about the link and what was agreed. */
    public static void writeViews(ObjectNode json, CausalLink link) {
        ArrayNode claims = json.putArray("claims");
        link.claims().forEach(claim -> JsonClaim.write(claims.addObject(), claim));
        link.agreed().ifPresent(agreed -> JsonClaim.write(json.putObject("agreed"), agreed));
    }

    static CausalLink read(JsonPart json) {
        LinkId id = json.text("id", LinkId::new);
        FactorId cause = json.text("cause", FactorId::new);
        FactorId effect = json.text("effect", FactorId::new);
        return views(json, id, cause, effect);
    }

    /** The link between the two, with the claims and the agreed reading that stand here. */
    public static CausalLink views(JsonPart json, LinkId id, FactorId cause, FactorId effect) {
        List<Claim> claims = json.list("claims").stream().map(JsonClaim::read).toList();
        Set<ContributorId> speakers = new HashSet<>();
        for (Claim claim : claims) {
            if (!speakers.add(claim.by().id())) {
                throw json.refuse("claims", "json.twoClaims", claim.by().id());
            }
        }
        return json.checked(
                "claims",
                claims,
                c -> new CausalLink(id, cause, effect, c, json.object("agreed").map(JsonClaim::agreed)));
    }
}
