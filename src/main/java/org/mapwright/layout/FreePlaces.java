package org.mapwright.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mapwright.map.Position;

/**
 * Places on a drawing where a label covers no other. What has a place keeps it. Cost: a search in rings around the wished
 * place, each step a look at the labels nearby.
 */
public final class FreePlaces {

    /** Air around each label, world pixels. */
    private static final double AIR = 22;
    /** Side of the squares in which labels are looked up, world pixels. */
    private static final double CELL = 300;
    /** How much further each ring reaches, world pixels; labels are wider than high. */
    private static final double RING_X = 60;

    private static final double RING_Y = 36;
    private static final int TURNS = 8;

    private final Map<Cell, List<Box>> cells = new HashMap<>();
    /** The ring in which room was found last, by the place that was wished: those inside are full. */
    private final Map<Position, Integer> full = new HashMap<>();

    private record Cell(long x, long y) {}

    private record Box(Position at, LabelSize size) {

        boolean covers(Box other) {
            return Math.abs(at.x() - other.at.x()) < (size.width() + other.size.width()) / 2 + AIR
                    && Math.abs(at.y() - other.at.y()) < (size.height() + other.size.height()) / 2 + AIR;
        }

        /** Every square that the label and the air around it reach into. */
        void inCells(Consumer<Cell> each) {
            double across = size.width() / 2 + AIR;
            double up = size.height() / 2 + AIR;
            for (long x = cell(at.x() - across); x <= cell(at.x() + across); x++) {
                for (long y = cell(at.y() - up); y <= cell(at.y() + up); y++) {
                    each.accept(new Cell(x, y));
                }
            }
        }

        private static long cell(double coordinate) {
            return (long) Math.floor(coordinate / CELL);
        }
    }

    /** A label that stands already. */
    public void take(Position at, LabelSize size) {
        Box box = new Box(at, size);
        box.inCells(cell -> cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(box));
    }

    /** The free place nearest to the wished one; it is taken from now on. */
    public Position takeNear(Position wished, LabelSize size) {
        for (int ring = full.getOrDefault(wished, 1) - 1; ; ring++) {
            int turns = Math.max(1, ring * TURNS);
            for (int turn = 0; turn < turns; turn++) {
                double angle = 2 * Math.PI * turn / turns;
                Position at = new Position(
                        Math.rint(wished.x() + Math.cos(angle) * ring * RING_X),
                        Math.rint(wished.y() + Math.sin(angle) * ring * RING_Y));
                if (isFree(new Box(at, size))) {
                    take(at, size);
                    full.put(wished, Math.max(1, ring));
                    return at;
                }
            }
        }
    }

    private boolean isFree(Box box) {
        boolean[] free = {true};
        box.inCells(
                cell -> free[0] &= cells.getOrDefault(cell, List.of()).stream().noneMatch(box::covers));
        return free[0];
    }
}
