package org.mapwright.shell.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapCommand.AddFactor;
import org.mapwright.map.MapCommand.ConnectFactors;
import org.mapwright.map.Position;

/**
 * Draws a map: factors on a shaken grid, three links a factor between any two of them, so that lines are as long as the
 * map is wide; each link soon after the younger of its ends.
 */
final class Growth {

    private static final int COLUMN = 260;
    private static final int ROW = 130;
    /** Width to height of the grid, as that of a screen. */
    private static final double ASPECT = 1.6;

    private static final int SHAKEN = 24;
    private static final List<String> WORDS = List.of(
            "trust", "poverty", "waiting times", "sleep", "early help", "childcare", "peer support", "damp homes");

    private final RandomGenerator random;
    private final int columns;
    private final List<MapCommand> steps = new ArrayList<>();
    private final Set<List<Integer>> linked = new HashSet<>();

    Growth(int factors, RandomGenerator random) {
        this.random = random;
        columns = (int) Math.ceil(Math.sqrt(factors * ASPECT * ROW / COLUMN));
        for (int number = 0; number < factors; number++) {
            steps.add(factor(number));
            // the first few have nobody to be linked with; those after them make up for it
            linkUpTo(LongLife.LINKS_A_FACTOR * (number + 1), number + 1);
        }
    }

    int size() {
        return steps.size();
    }

    MapCommand get(int step) {
        return steps.get(step);
    }

    private AddFactor factor(int number) {
        String label = WORDS.get(random.nextInt(WORDS.size())) + " " + number;
        return new AddFactor(
                LongLife.factor(number), new Label(label), LongLife.oneOf(random, FactorKind.values()), place(number));
    }

    private Position place(int number) {
        return new Position(number % columns * COLUMN + shaken(), number / columns * ROW + shaken());
    }

    private double shaken() {
        return (random.nextDouble() - 0.5) * SHAKEN;
    }

    private void linkUpTo(int links, int standing) {
        int most = Math.min(links, standing * (standing - 1));
        while (linked.size() < most) {
            int cause = random.nextInt(standing);
            int effect = random.nextInt(standing);
            if (cause != effect && linked.add(List.of(cause, effect))) {
                steps.add(link(linked.size() - 1, cause, effect));
            }
        }
    }

    private ConnectFactors link(int number, int cause, int effect) {
        return new ConnectFactors(
                LongLife.link(number),
                LongLife.factor(cause),
                LongLife.factor(effect),
                LongLife.claim("first-" + number),
                LongLife.stance(random, ""));
    }
}
