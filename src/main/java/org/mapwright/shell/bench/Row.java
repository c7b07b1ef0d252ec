package org.mapwright.shell.bench;

import java.util.Optional;

/**
 * What one task came to.
 *
 * @param factors of the map, three links each
 * @param threads of Mapwright; whoever stands beside it has one
 * @param cpu ms on processors
 * @param wall ms on the clock
 * @param beside who did the same in the same rounds, if anybody
 * @param wanted the most of {@link #judged()} that is wanted
 */
public record Row(
        String task, int factors, int threads, Figure cpu, Figure wall, Optional<Beside> beside, double wanted) {

    /**
     * Who did the same.
     *
     * @param ratio of Mapwright to it, round by round; of CPU on one thread, of Mapwright's clock to its CPU on more
     */
    public record Beside(String name, Figure cpu, Figure ratio) {}

    /** The ratio where somebody stands beside; else ms: CPU on one thread, the clock on more. */
    public double judged() {
        return beside.map(one -> one.ratio().median()).orElse(threads == 1 ? cpu.median() : wall.median());
    }

    /** Whether that is as wanted. */
    public boolean met() {
        return judged() <= wanted;
    }
}
