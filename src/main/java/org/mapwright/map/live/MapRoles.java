package org.mapwright.map.live;

import org.mapwright.map.MapCommand;
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
import org.mapwright.study.Role;

/** Who may ask what of a map. What speaks for the whole group is the facilitator's. */
final class MapRoles {

    private MapRoles() {}

    static boolean allows(Role role, MapCommand command) {
        return switch (command) {
            case AgreeReading c -> role.maySpeakForTheGroup();
            case RenameMap c -> role.maySpeakForTheGroup();
            case ChooseFocalFactor c -> role.maySpeakForTheGroup();
            case BringBack c -> role.maySpeakForTheGroup();
            case JoinDrawing c -> role.maySpeakForTheGroup();
            case BringIn c -> role.maySpeakForTheGroup();
            case AddFactor c -> role.mayEdit();
            case RenameFactor c -> role.mayEdit();
            case MoveFactors c -> role.mayEdit();
            case MergeFactors c -> role.mayEdit();
            case RemoveFactor c -> role.mayEdit();
            case SetKind c -> role.mayEdit();
            case SetTheme c -> role.mayEdit();
            case SetTags c -> role.mayEdit();
            case EditNote c -> role.mayEdit();
            case Rate c -> role.mayEdit();
            case ConnectFactors c -> role.mayEdit();
            case MakeClaim c -> role.mayEdit();
            case AdjustClaim c -> role.mayEdit();
            case WithdrawClaim c -> role.mayEdit();
            case RemoveLink c -> role.mayEdit();
        };
    }
}
