package org.mapwright.shell.cli;

/**
 * How many threads of the processor carry the virtual ones. A virtual thread that waits while it loads a class keeps its
 * carrier (JEP 491, "remaining cases of pinning"). The JDK gives as many carriers as there are cores: on a computer with
 * two, two such waits stop all others, and for good when what they wait for is held by one of those.
 */
final class Carriers {

    private static final String NUMBER = "jdk.virtualThreadScheduler.parallelism";
    private static final int ENOUGH = 16;

    private Carriers() {}

    /** Has an effect before the first virtual thread only; what whoever starts Mapwright chose stays. */
    static void provide() {
        if (System.getProperty(NUMBER) == null) {
            int cores = Runtime.getRuntime().availableProcessors();
            System.setProperty(NUMBER, String.valueOf(Math.max(ENOUGH, cores)));
        }
    }
}
