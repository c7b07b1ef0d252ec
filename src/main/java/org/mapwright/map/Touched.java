package org.mapwright.map;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.mapwright.map.MapEvent.ClaimMade;
import org.mapwright.map.MapEvent.ClaimRevised;
import org.mapwright.map.MapEvent.ClaimWithdrawn;
import org.mapwright.map.MapEvent.DrawingJoined;
import org.mapwright.map.MapEvent.FactorAdded;
import org.mapwright.map.MapEvent.FactorRemoved;
import org.mapwright.map.MapEvent.FactorRenamed;
import org.mapwright.map.MapEvent.FactorsMerged;
import org.mapwright.map.MapEvent.FactorsMoved;
import org.mapwright.map.MapEvent.FactorsParted;
import org.mapwright.map.MapEvent.FocalFactorChosen;
import org.mapwright.map.MapEvent.KindSet;
import org.mapwright.map.MapEvent.LinkAdded;
import org.mapwright.map.MapEvent.LinkRemoved;
import org.mapwright.map.MapEvent.MapRenamed;
import org.mapwright.map.MapEvent.Merge;
import org.mapwright.map.MapEvent.MomentBroughtBack;
import org.mapwright.map.MapEvent.NoteEdited;
import org.mapwright.map.MapEvent.OtherNamesSet;
import org.mapwright.map.MapEvent.PartsBroughtIn;
import org.mapwright.map.MapEvent.PartsTakenBack;
import org.mapwright.map.MapEvent.Rated;
import org.mapwright.map.MapEvent.ReadingAgreed;
import org.mapwright.map.MapEvent.TagsSet;
import org.mapwright.map.MapEvent.ThemeSet;

/** The parts of a map that events speak of: only these can stand otherwise afterwards. */
public final class Touched {

    private final Set<FactorId> factors = new LinkedHashSet<>();
    private final Set<LinkId> links = new LinkedHashSet<>();

    public Set<FactorId> factors() {
        return factors;
    }

    public Set<LinkId> links() {
        return links;
    }

    public int size() {
        return factors.size() + links.size();
    }

    public void by(MapEvent event) {
        switch (event) {
            case FactorAdded e -> one(e.factor().id(), e.links());
            case FactorRemoved e -> one(e.factor().id(), e.links());
            case FactorRenamed e -> factors.add(e.factor());
            case FactorsMoved e -> factors.addAll(e.moves().keySet());
            case FactorsMerged e -> both(e.merge());
            case FactorsParted e -> both(e.merge());
            case KindSet e -> factors.add(e.factor());
            case ThemeSet e -> factors.add(e.factor());
            case TagsSet e -> factors.add(e.factor());
            case OtherNamesSet e -> factors.add(e.factor());
            case NoteEdited e -> factors.add(e.factor());
            case Rated e -> factors.add(e.factor());
            case LinkAdded e -> links.add(e.link().id());
            case LinkRemoved e -> links.add(e.link().id());
            case ClaimMade e -> links.add(e.link());
            case ClaimRevised e -> links.add(e.link());
            case ClaimWithdrawn e -> links.add(e.link());
            case ReadingAgreed e -> links.add(e.link());
            case PartsBroughtIn e -> all(e.factors(), e.links());
            case PartsTakenBack e -> all(e.factors(), e.links());
            case FocalFactorChosen e -> {}
            case MapRenamed e -> {}
            case MomentBroughtBack e -> {}
            case DrawingJoined e -> {}
        }
    }

    private void one(FactorId factor, Collection<CausalLink> itsLinks) {
        factors.add(factor);
        itsLinks.forEach(link -> links.add(link.id()));
    }

    private void both(Merge merge) {
        one(merge.gone().id(), merge.linksBefore());
        one(merge.before().id(), merge.linksAfter());
    }

    private void all(Collection<PlacedFactor> placed, Collection<CausalLink> theirLinks) {
        placed.forEach(part -> factors.add(part.factor().id()));
        theirLinks.forEach(link -> links.add(link.id()));
    }
}
