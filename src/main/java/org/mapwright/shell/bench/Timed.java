package org.mapwright.shell.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * How long one piece of work took.
 *
 * @param cpu ms on processors
 * @param wall ms on the clock
 */
record Timed(double cpu, double wall) {

    /** Short work is repeated for so long, CPU ms, so that the clocks' own grain does not count. */
    private static final double LEAST = 60;

    private static final double NANOS = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Work of one thread, by the clock of that thread. */
    static Side alone(Runnable work) {
        return () -> of(work, THREADS::getCurrentThreadCpuTime);
    }

    /** Work of several threads, by the clock of the whole program. */
    static Side together(Runnable work) {
        return () -> of(work, SYSTEM::getProcessCpuTime);
    }

    /** Work of minutes: measured in the first round, and that figure stands in all of them. */
    static Side measuredOnce(Side side) {
        Deque<Timed> kept = new ArrayDeque<>();
        return () -> {
            if (kept.isEmpty()) {
                kept.add(side.once());
            }
            return kept.getFirst();
        };
    }

    private static Timed of(Runnable work, LongSupplier clock) {
        long cpu = clock.getAsLong();
        long begin = System.nanoTime();
        int times = 0;
        double spent = 0;
        while (spent < LEAST) {
            work.run();
            times++;
            spent = (clock.getAsLong() - cpu) / NANOS;
        }
        return new Timed(spent / times, (System.nanoTime() - begin) / NANOS / times);
    }
}
