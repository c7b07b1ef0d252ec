package org.mapwright.shell.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.mapwright.map.Certainty;
import org.mapwright.map.ClaimId;
import org.mapwright.map.Delay;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapCommand;
import org.mapwright.map.Polarity;
import org.mapwright.map.Prose;
import org.mapwright.map.Stance;
import org.mapwright.map.Strength;
import org.mapwright.value.Check;

/**
 * All that was ever asked of a map that grew over many workshops: factors and links come one by one, and in between
 * people move, rename, describe and rate what stands there and say something about its links. Each step changes the map.
 * The same numbers and seed give the same life.
 */
final class LongLife {

    static final int LINKS_A_FACTOR = 3;

    /** Share of its life in which a map grows, in (0, 1]. */
    private static final double GROWING = 0.8;

    private static final int PEOPLE = 4;

    private final RandomGenerator random;
    private final Growth growth;
    private final Tending tending;
    private final List<Ask> asks = new ArrayList<>();

    private LongLife(int factors, long seed) {
        random = new SplittableRandom(seed);
        growth = new Growth(factors, random);
        tending = new Tending(factors, random);
    }

    /**
     * @param factors at the end, at least 5 so that three links a factor have room
     * @param changes at least four a factor: itself and its links
     */
    static List<Ask> of(int factors, int changes, long seed) {
        Check.within("Factors", factors, 5, 5_000);
        Check.within("Changes", changes, grown(factors), 100_000);
        return new LongLife(factors, seed).lived(changes);
    }

    /** How many changes it takes to draw all factors and links. */
    static int grown(int factors) {
        return factors * (1 + LINKS_A_FACTOR);
    }

    private List<Ask> lived(int changes) {
        double growing = Math.max(growth.size(), changes * GROWING);
        int drawn = 0;
        for (int i = 0; i < changes; i++) {
            double due = Math.min(growth.size(), 1 + growth.size() * i / growing);
            asks.add(ask(drawn + 1 <= due ? drawn(growth.get(drawn++)) : tending.next(i)));
        }
        return List.copyOf(asks);
    }

    private MapCommand drawn(MapCommand command) {
        switch (command) {
            case MapCommand.AddFactor added -> tending.stands(added.factor(), added.kind());
            case MapCommand.ConnectFactors linked -> tending.stands(linked.link());
            default -> throw new IllegalStateException("A map grows by factors and links only: " + command);
        }
        return command;
    }

    private Ask ask(MapCommand command) {
        return new Ask(random.nextInt(PEOPLE), command);
    }

    /** In words, so that no two are the same. */
    static Stance stance(RandomGenerator random, String words) {
        return new Stance(
                oneOf(random, Polarity.values()),
                Strength.ofLevel(1 + random.nextInt(3)),
                oneOf(random, Certainty.values()),
                oneOf(random, Delay.values()),
                new Prose(words),
                Optional.empty());
    }

    static <T> T oneOf(RandomGenerator random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    static FactorId factor(int number) {
        return new FactorId("f-" + number);
    }

    static LinkId link(int number) {
        return new LinkId("l-" + number);
    }

    static ClaimId claim(String name) {
        return new ClaimId("c-" + name);
    }
}
