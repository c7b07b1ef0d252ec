package org.mapwright.map.live;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.mapwright.live.StoreUnavailable;

/** What goes wrong between a writer and its store, by chance. */
final class Faults {

    private final RandomGenerator random;
    private double chance;
    private boolean down;

    Faults(RandomGenerator random) {
        this.random = random;
    }

    static Faults none() {
        return new Faults(new SplittableRandom(0));
    }

    void likely(double share) {
        chance = share;
    }

    void down(boolean isDown) {
        down = isDown;
    }

    /** May fail before anything is written. */
    void before() {
        if (down || random.nextDouble() < chance) {
            throw new StoreUnavailable(new IllegalStateException("planted: lost on the way to the store"));
        }
    }

    /** May fail although all is written. */
    void after() {
        if (random.nextDouble() < chance) {
            throw new StoreUnavailable(new IllegalStateException("planted: lost on the way back"));
        }
    }

    /** Another writer may have come. */
    boolean isTakenOver() {
        return random.nextDouble() < chance / 2;
    }
}
