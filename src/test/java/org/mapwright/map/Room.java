package org.mapwright.map;

import java.util.List;
import java.util.Optional;
import org.mapwright.map.Decision.Accepted;
import org.mapwright.map.Decision.Refused;
import org.mapwright.map.MapCommand.AddFactor;
import org.mapwright.map.MapCommand.ConnectFactors;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;

/** A map and two people who change it, for tests of the rules. */
final class Room {

    static final Contributor HERON = new Contributor(new ContributorId("heron"), new Pseudonym("Heron"), Group.PARENTS);
    static final Contributor OTTER =
            new Contributor(new ContributorId("otter"), new Pseudonym("Otter"), Group.PRACTITIONERS);

    SystemMap map = SystemMap.empty(new MapId("m"), new Title("A map"), new PlaceId("glasgow"));

    /** Does it, and returns what happened; fails when it was refused. */
    List<MapEvent> does(Contributor who, MapCommand command) {
        return settle(MapRules.decide(map, command, who));
    }

    List<MapEvent> undoes(Contributor who, List<MapEvent> done) {
        return settle(MapRules.undo(map, done, who));
    }

    Reason isRefused(Contributor who, MapCommand command) {
        return refusal(MapRules.decide(map, command, who));
    }

    Reason cannotUndo(Contributor who, List<MapEvent> done) {
        return refusal(MapRules.undo(map, done, who));
    }

    List<MapEvent> adds(Contributor who, String factor) {
        return does(who, new AddFactor(id(factor), new Label(factor), FactorKind.CONTEXT, new Position(0, 0)));
    }

    List<MapEvent> links(Contributor who, String cause, String effect, Polarity polarity) {
        return does(who, connect(who, cause, effect, polarity));
    }

    static ConnectFactors connect(Contributor who, String cause, String effect, Polarity polarity) {
        return new ConnectFactors(
                link(cause, effect), id(cause), id(effect), claim(who, cause, effect), Stance.of(polarity));
    }

    static FactorId id(String factor) {
        return new FactorId(factor);
    }

    static LinkId link(String cause, String effect) {
        return new LinkId(cause + "-" + effect);
    }

    static ClaimId claim(Contributor who, String cause, String effect) {
        return new ClaimId(who.id() + "-" + cause + "-" + effect);
    }

    Factor factor(String id) {
        return map.factor(id(id)).orElseThrow();
    }

    Optional<CausalLink> linkFrom(String cause, String effect) {
        return map.link(id(cause), id(effect));
    }

    private List<MapEvent> settle(Decision decision) {
        return switch (decision) {
            case Accepted accepted -> {
                map = map.after(accepted.events());
                yield accepted.events();
            }
            case Refused refused -> throw new AssertionError("refused: " + refused.reason());
        };
    }

    private static Reason refusal(Decision decision) {
        return switch (decision) {
            case Accepted accepted -> throw new AssertionError("accepted: " + accepted.events());
            case Refused refused -> refused.reason();
        };
    }
}
