package org.mapwright.shell.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapCommand.EditNote;
import org.mapwright.map.MapCommand.MakeClaim;
import org.mapwright.map.MapCommand.MoveFactors;
import org.mapwright.map.MapCommand.RenameFactor;
import org.mapwright.map.MapCommand.SetKind;
import org.mapwright.map.MapCommand.SetTags;
import org.mapwright.map.Position;
import org.mapwright.map.Prose;
import org.mapwright.map.Tag;

/** What people do with what stands on a map already. Whatever it is says its number, so that it changes something. */
final class Tending {

    private static final int MOST_MOVED = 3;

    private final RandomGenerator random;
    private final double wide;
    private final List<FactorId> factors = new ArrayList<>();
    private final List<LinkId> links = new ArrayList<>();
    private final Map<FactorId, FactorKind> kinds = new LinkedHashMap<>();

    /** @param most how many factors there will be */
    Tending(int most, RandomGenerator random) {
        this.random = random;
        wide = Math.sqrt(most) * 200;
    }

    void stands(FactorId factor, FactorKind kind) {
        factors.add(factor);
        kinds.put(factor, kind);
    }

    void stands(LinkId link) {
        links.add(link);
    }

    MapCommand next(int number) {
        int dice = random.nextInt(100);
        if (dice < 40) {
            return new MoveFactors(moved());
        }
        if (dice < 65 && !links.isEmpty()) {
            return new MakeClaim(
                    links.get(random.nextInt(links.size())),
                    LongLife.claim("said-" + number),
                    LongLife.stance(random, "We saw it in meeting " + number));
        }
        return described(factors.get(random.nextInt(factors.size())), dice, number);
    }

    private MapCommand described(FactorId factor, int dice, int number) {
        if (dice < 80) {
            return new RenameFactor(factor, new Label("what people call it in meeting " + number));
        }
        if (dice < 88) {
            return new EditNote(factor, new Prose("Talked about in meeting " + number + "; come back to it."));
        }
        return dice < 94 ? new SetTags(factor, Set.of(new Tag("meeting " + number))) : ofAnotherKind(factor);
    }

    private SetKind ofAnotherKind(FactorId factor) {
        List<FactorKind> others = new ArrayList<>(List.of(FactorKind.values()));
        others.remove(kinds.get(factor));
        FactorKind kind = others.get(random.nextInt(others.size()));
        kinds.put(factor, kind);
        return new SetKind(factor, kind);
    }

    private Map<FactorId, Position> moved() {
        Map<FactorId, Position> positions = new LinkedHashMap<>();
        for (int i = random.nextInt(MOST_MOVED); i >= 0; i--) {
            positions.put(factors.get(random.nextInt(factors.size())), somewhere());
        }
        return positions;
    }

    private Position somewhere() {
        return new Position(random.nextDouble() * wide, random.nextDouble() * wide);
    }
}
