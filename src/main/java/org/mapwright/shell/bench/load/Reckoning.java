package org.mapwright.shell.bench.load;

/**
 * What became of all edits of a load, and how soon the others saw them.
 *
 * @param acked edits that were acknowledged
 * @param found of these, in the change log of their map
 * @param lost of these, not there
 * @param doubled changes in the logs beyond one for each edit
 * @param diverged people whose last state is not that of the store
 * @param delivered changes that reached somebody who had not made them, once and in order
 * @param expected the changes of each map times the others at it
 * @param p50 ms from an edit until somebody else had it; likewise the others
 */
public record Reckoning(
        int acked,
        int found,
        int lost,
        int doubled,
        int diverged,
        long delivered,
        long expected,
        double p50,
        double p95,
        double p99) {

    /** Whether everything that was acknowledged is kept, once, and everybody sees it. */
    public boolean isSound() {
        return found == acked && lost == 0 && doubled == 0 && diverged == 0;
    }

    /** In one line of JSON, ms with one decimal. */
    public String json() {
        return """
                {"acked": %d, "found": %d, "lost": %d, "doubled": %d, "diverged": %d, "delivered": %d, \
                "expected": %d, "p50": %s, "p95": %s, "p99": %s}""".formatted(acked, found, lost, doubled, diverged, delivered, expected, ms(p50), ms(p95), ms(p99));
    }

    private static double ms(double figure) {
        return Math.round(figure * 10) / 10.0;
    }
}
