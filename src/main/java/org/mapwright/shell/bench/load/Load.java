package org.mapwright.shell.bench.load;

/**
 * What is to be borne.
 *
 * @param people in each workshop
 * @param rate edits a second of all together
 * @param warmUp seconds before those, in which it does not count how soon others have an edit
 * @param seed chooses what is done and by whom
 */
public record Load(int workshops, int people, int rate, int seconds, int warmUp, long seed) {

    /** How many people there are. */
    public int all() {
        return workshops * people;
    }
}
