package org.mapwright.map;

/** How sure a contributor is. */
public enum Certainty {
    GUESS(1),
    FAIRLY_SURE(2),
    SURE(3);

    private final int level;

    Certainty(int level) {
        this.level = level;
    }

    /** The class that files use, 1 to 3. */
    public int level() {
        return level;
    }

    /** The certainty of a class of 1 to 3. */
    public static Certainty ofLevel(int level) {
        return switch (level) {
            case 1 -> GUESS;
            case 2 -> FAIRLY_SURE;
            case 3 -> SURE;
            default -> throw new IllegalArgumentException("Certainty must be 1, 2 or 3: " + level);
        };
    }
}
