package org.mapwright.analysis.scenario;

/**
 * How many rules say which way a factor goes.
 *
 * @param up rules under which it rises
 * @param asNow rules under which it stays
 * @param down rules under which it falls
 */
public record Agreement(int up, int asNow, int down) {

    static final Agreement NONE = new Agreement(0, 0, 0);

    Agreement and(Direction direction) {
        return switch (direction.sign()) {
            case 1 -> new Agreement(up + 1, asNow, down);
            case 0 -> new Agreement(up, asNow + 1, down);
            default -> new Agreement(up, asNow, down + 1);
        };
    }

    /** How many rules came to rest at all. */
    public int rules() {
        return up + asNow + down;
    }

    /** Whether all of them say the same. */
    public boolean isUnanimous() {
        return Math.max(up, Math.max(asNow, down)) == rules();
    }

    /** Whether it rises under some and falls under others: only then do the rules disagree. */
    public boolean isOpposed() {
        return up > 0 && down > 0;
    }

    /** Whether it goes one way under some and stays under others, so that fewer rules support the direction. */
    public boolean isWeaker() {
        return !isUnanimous() && !isOpposed();
    }

    /** 1 when it rises under some rule and falls under none, -1 the other way round, else 0. */
    public int sign() {
        return isOpposed() ? 0 : Integer.signum(up - down);
    }

    /** Rules under which it goes the way of the {@link #sign}. */
    public int moving() {
        return Math.max(up, down);
    }
}
