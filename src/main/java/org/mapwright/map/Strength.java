package org.mapwright.map;

import org.mapwright.value.Check;

/**
 * How much a cause moves its effect: a weight in (0, 1]. People choose one of three classes, which mean 1/3, 2/3 and
 * 1; a file may state any weight, which is kept exactly.
 */
public record Strength(double weight) {

    public static final Strength A_LITTLE = new Strength(1 / 3.0);
    public static final Strength CLEARLY = new Strength(2 / 3.0);
    public static final Strength STRONGLY = new Strength(1);

    public Strength {
        Check.within("Strength", weight, Double.MIN_VALUE, 1);
    }

    /** The strength of a class of 1 to 3. */
    public static Strength ofLevel(int level) {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("Strength class must be 1, 2 or 3: " + level);
        }
        return new Strength(level / 3.0);
    }

    /** The nearest class, 1 to 3. */
    public int level() {
        return Math.max(1, (int) Math.round(weight * 3));
    }
}
