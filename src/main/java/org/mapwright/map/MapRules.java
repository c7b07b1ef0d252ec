package org.mapwright.map;

import java.util.Collection;
import java.util.List;
import org.mapwright.map.MapCommand.AddFactor;
import org.mapwright.map.MapCommand.AdjustClaim;
import org.mapwright.map.MapCommand.AgreeReading;
import org.mapwright.map.MapCommand.BringBack;
import org.mapwright.map.MapCommand.BringIn;
import org.mapwright.map.MapCommand.ChooseFocalFactor;
import org.mapwright.map.MapCommand.ConnectFactors;
import org.mapwright.map.MapCommand.EditNote;
import org.mapwright.map.MapCommand.JoinDrawing;
import org.mapwright.map.MapCommand.MakeClaim;
import org.mapwright.map.MapCommand.MergeFactors;
import org.mapwright.map.MapCommand.MoveFactors;
import org.mapwright.map.MapCommand.Rate;
import org.mapwright.map.MapCommand.RemoveFactor;
import org.mapwright.map.MapCommand.RemoveLink;
import org.mapwright.map.MapCommand.RenameFactor;
import org.mapwright.map.MapCommand.RenameMap;
import org.mapwright.map.MapCommand.SetKind;
import org.mapwright.map.MapCommand.SetTags;
import org.mapwright.map.MapCommand.SetTheme;
import org.mapwright.map.MapCommand.WithdrawClaim;
import org.mapwright.map.MapEvent.MapRenamed;

/**
 * Decides what a command does to a map. Pure: the same map, command and contributor give the same decision. Properties
 * are decided one by one, so that two people who change different properties of a factor both keep their change.
 */
public final class MapRules {

    private MapRules() {}

    /** What happens when the contributor asks this of the map. */
    public static Decision decide(SystemMap map, MapCommand command, Contributor by) {
        return switch (command) {
            case AddFactor c -> FactorRules.add(map, c);
            case RenameFactor c -> FactorRules.rename(map, c);
            case MoveFactors c -> FactorRules.move(map, c);
            case RemoveFactor c -> FactorRules.remove(map, c);
            case SetKind c -> FactorRules.setKind(map, c);
            case SetTheme c -> FactorRules.setTheme(map, c);
            case SetTags c -> FactorRules.setTags(map, c);
            case EditNote c -> FactorRules.editNote(map, c);
            case Rate c -> FactorRules.rate(map, c, by);
            case ChooseFocalFactor c -> FactorRules.chooseFocal(map, c);
            case MergeFactors c -> MergeRules.merge(map, c);
            case RenameMap c -> Decision.when(!map.title().equals(c.title()), new MapRenamed(map.title(), c.title()));
            case ConnectFactors c -> LinkRules.connect(map, c, by);
            case MakeClaim c -> LinkRules.claim(map, c, by);
            case AdjustClaim c -> LinkRules.adjust(map, c, by);
            case WithdrawClaim c -> LinkRules.withdraw(map, c, by);
            case AgreeReading c -> LinkRules.agree(map, c, by);
            case RemoveLink c -> LinkRules.remove(map, c);
            case BringBack c -> BringBackRules.bringBack(map, c.moment());
            case BringIn c -> BringInRules.bringIn(map, c);
            case JoinDrawing c -> JoinRules.join(map, c);
        };
    }

    /**
     * Takes back what one change did, as far as it still stands: a property that somebody has changed since keeps
     * their value, and what others have built on is not pulled away.
     */
    public static Decision undo(SystemMap map, List<MapEvent> done, Contributor by) {
        return Undoing.of(map, done, by);
    }

    /** Whether the events change what the map means; moving factors about does not. */
    public static boolean changeContent(Collection<? extends MapEvent> events) {
        return events.stream().anyMatch(event -> !(event instanceof MapEvent.FactorsMoved));
    }
}
