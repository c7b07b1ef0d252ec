package org.mapwright.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody asks of a map. Ids of new parts are made by who asks, so that asking twice is harmless. */
public sealed interface MapCommand {

    record AddFactor(FactorId factor, Label label, FactorKind kind, Position position) implements MapCommand {}

    record RenameFactor(FactorId factor, Label label) implements MapCommand {}

    record MoveFactors(Map<FactorId, Position> positions) implements MapCommand {}

    /** Folds one factor into another; wordings, votes and claims are kept. */
    record MergeFactors(FactorId from, FactorId into) implements MapCommand {}

    record RemoveFactor(FactorId factor) implements MapCommand {}

    record SetKind(FactorId factor, FactorKind kind) implements MapCommand {}

    record SetTheme(FactorId factor, Optional<Theme> theme) implements MapCommand {}

    record SetTags(FactorId factor, Set<Tag> tags) implements MapCommand {}

    record EditNote(FactorId factor, Prose note) implements MapCommand {}

    /** Gives, changes or takes back one's own vote. */
    record Rate(FactorId factor, Aspect aspect, Optional<Vote> vote) implements MapCommand {}

    record ChooseFocalFactor(Optional<FactorId> factor) implements MapCommand {}

    record RenameMap(Title title) implements MapCommand {}

    /** Links two factors; where they are linked already, this becomes a further claim. */
    record ConnectFactors(LinkId link, FactorId cause, FactorId effect, ClaimId claim, Stance stance)
            implements MapCommand {}

    /** Says something about a link; a second time it revises what one said before. */
    record MakeClaim(LinkId link, ClaimId claim, Stance stance) implements MapCommand {}

    /**
     * Says some of it anew and leaves the rest, words and evidence too, as one said it before; who has not spoken yet
     * takes the rest from what stands on the map.
     */
    record AdjustClaim(
            LinkId link,
            ClaimId claim,
            Optional<Polarity> polarity,
            Optional<Strength> strength,
            Optional<Certainty> certainty,
            Optional<Delay> delay)
            implements MapCommand {}

    /** Takes one's own claim back; with its last claim a link goes. */
    record WithdrawClaim(LinkId link, ClaimId claim) implements MapCommand {}

    /** Records, or clears, what the group settled on. */
    record AgreeReading(LinkId link, Optional<Polarity> polarity, Prose note) implements MapCommand {}

    record RemoveLink(LinkId link) implements MapCommand {}

    /** Brings the map back to how it stood at an earlier moment (see {@link BringBackRules}); server side only. */
    record BringBack(SystemMap moment) implements MapCommand {}

    /**
     * Joins a drawing from elsewhere with what stands on the map, as one step (see {@link JoinRules}); server side only.
     *
     * @param from what the drawing is called
     * @param factors those that are new to the map
     * @param links between new and standing factors, by their ids on the map; two factors may be linked already
     * @param focal counts where the map has none
     */
    record JoinDrawing(
            Title from,
            List<PlacedFactor> factors,
            List<Recognised> recognised,
            List<CausalLink> links,
            Optional<FactorId> focal)
            implements MapCommand {}

    /** Brings a drawing from elsewhere in as one step; its ids must be new to the map. */
    record BringIn(List<PlacedFactor> factors, List<CausalLink> links, Optional<FactorId> focal) implements MapCommand {

        /** All that stands on another map, with its ids. */
        public static BringIn all(SystemMap map) {
            List<PlacedFactor> placed = map.factors().values().stream()
                    .map(factor -> new PlacedFactor(factor, map.positionOf(factor.id())))
                    .toList();
            return new BringIn(placed, List.copyOf(map.links().values()), map.focal());
        }
    }
}
