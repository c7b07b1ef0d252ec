package org.mapwright.shell.bench.load;

/**
 * A load that was borne, and what it took.
 *
 * @param heap what lives on the heap of the application afterwards, everybody still there, in bytes
 * @param memory the most memory that the application held, in bytes
 * @param storeMemory likewise its store
 * @param application processors that it used while people edited, likewise the others
 */
public record Borne(
        Load load,
        Reckoning reckoning,
        Pages pages,
        int connections,
        long heap,
        long memory,
        long storeMemory,
        double application,
        double store,
        double people) {}
