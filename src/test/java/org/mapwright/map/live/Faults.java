package org.mapwright.map.live;

import java.util.random.RandomGenerator;
import org.mapwright.live.StoreUnavailable;

/** What goes wrong between a writer and its store, by chance. */
final class Faults {

    private final RandomGenerator random;
    private double chance;
    private boolean down;
    private boolean lostOnTheWayBack;

    Faults(RandomGenerator random) {
        this.random = random;
    }

    void likely(double share) {
        chance = share;
    }

    void down(boolean isDown) {
        down = isDown;
    }

    /** The next transaction is written, and nobody hears it. */
    void loseNextAnswer() {
        lostOnTheWayBack = true;
    }

    /** May fail before anything is written. */
    void before() {
        if (down || random.nextDouble() < chance) {
            throw new StoreUnavailable(new IllegalStateException("planted: lost on the way to the store"));
        }
    }

    /** May fail although all is written. */
    void after() {
        boolean lost = lostOnTheWayBack || random.nextDouble() < chance;
        lostOnTheWayBack = false;
        if (lost) {
            throw new StoreUnavailable(new IllegalStateException("planted: lost on the way back"));
        }
    }

    /** Another writer may have come. */
    boolean isTakenOver() {
        return random.nextDouble() < chance / 2;
    }
}
