package org.mapwright.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What happened to a map. Every event says what stood before and what stands after, so that it can be told in words,
 * played in both directions and undone.
 */
public sealed interface MapEvent {

    /** The event that takes this one back, where nothing has happened since. */
    MapEvent inverse();

    /** A factor came, or came back with the links it had. */
    record FactorAdded(Factor factor, Position at, List<CausalLink> links, boolean focal) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new FactorRemoved(factor, at, links, focal);
        }
    }

    /** A factor went, and its links with it. */
    record FactorRemoved(Factor factor, Position at, List<CausalLink> links, boolean focal) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new FactorAdded(factor, at, links, focal);
        }
    }

    record FactorRenamed(FactorId factor, Label from, Label to) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new FactorRenamed(factor, to, from);
        }
    }

    /** Factors were moved on the page; the map means the same. */
    record FactorsMoved(Map<FactorId, Move> moves) implements MapEvent {
        @Override
        public MapEvent inverse() {
            Map<FactorId, Move> back = new LinkedHashMap<>();
            moves.forEach((factor, move) -> back.put(factor, new Move(move.to(), move.from())));
            return new FactorsMoved(back);
        }
    }

    /** From where to where one factor was moved. */
    record Move(Position from, Position to) {}

    /** One factor was folded into another: its wording is kept, its links go over. */
    record FactorsMerged(Merge merge) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new FactorsParted(merge);
        }
    }

    /** A merge was taken back. */
    record FactorsParted(Merge merge) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new FactorsMerged(merge);
        }
    }

    /** Both sides of a merge: what was there and what it became. */
    record Merge(
            Factor gone,
            Position goneAt,
            boolean goneWasFocal,
            Factor before,
            Factor after,
            List<CausalLink> linksBefore,
            List<CausalLink> linksAfter) {}

    record KindSet(FactorId factor, FactorKind from, FactorKind to) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new KindSet(factor, to, from);
        }
    }

    record ThemeSet(FactorId factor, Optional<Theme> from, Optional<Theme> to) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new ThemeSet(factor, to, from);
        }
    }

    record TagsSet(FactorId factor, Set<Tag> from, Set<Tag> to) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new TagsSet(factor, to, from);
        }
    }

    /** Other wordings of a factor came or went with a moment that was brought back, or came with a drawing. */
    record OtherNamesSet(FactorId factor, Set<Label> from, Set<Label> to) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new OtherNamesSet(factor, to, from);
        }
    }

    record NoteEdited(FactorId factor, Prose from, Prose to) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new NoteEdited(factor, to, from);
        }
    }

    record Rated(FactorId factor, Aspect aspect, ContributorId by, Optional<Vote> from, Optional<Vote> to)
            implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new Rated(factor, aspect, by, to, from);
        }
    }

    record FocalFactorChosen(Optional<FactorId> from, Optional<FactorId> to) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new FocalFactorChosen(to, from);
        }
    }

    record MapRenamed(Title from, Title to) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new MapRenamed(to, from);
        }
    }

    record LinkAdded(CausalLink link) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new LinkRemoved(link);
        }
    }

    record LinkRemoved(CausalLink link) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new LinkAdded(link);
        }
    }

    record ClaimMade(LinkId link, Claim claim) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new ClaimWithdrawn(link, claim);
        }
    }

    record ClaimRevised(LinkId link, Claim from, Claim to) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new ClaimRevised(link, to, from);
        }
    }

    record ClaimWithdrawn(LinkId link, Claim claim) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new ClaimMade(link, claim);
        }
    }

    record ReadingAgreed(LinkId link, Optional<AgreedReading> from, Optional<AgreedReading> to) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new ReadingAgreed(link, to, from);
        }
    }

    /**
     * The map was brought back to how it stood after an earlier change; what that took are the events beside it.
     *
     * @param takenBack whether that was taken back instead
     */
    record MomentBroughtBack(long seq, boolean takenBack) implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new MomentBroughtBack(seq, !takenBack);
        }
    }

    /**
     * A drawing from elsewhere was joined with what stood on the map; what that took are the events beside it.
     *
     * @param from what the drawing was called
     * @param recognised how many of its factors stood on the map already
     * @param factors how many were new
     * @param links how many were new
     * @param claims how many were made on links that stood already
     * @param takenBack whether that was taken back instead
     */
    record DrawingJoined(Title from, int recognised, int factors, int links, int claims, boolean takenBack)
            implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new DrawingJoined(from, recognised, factors, links, claims, !takenBack);
        }
    }

    /** A drawing from elsewhere came in as one step. */
    record PartsBroughtIn(List<PlacedFactor> factors, List<CausalLink> links, Optional<FactorId> focal)
            implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new PartsTakenBack(factors, links, focal);
        }
    }

    /** What was brought in went again as one step. */
    record PartsTakenBack(List<PlacedFactor> factors, List<CausalLink> links, Optional<FactorId> focal)
            implements MapEvent {
        @Override
        public MapEvent inverse() {
            return new PartsBroughtIn(factors, links, focal);
        }
    }
}
