package org.mapwright.shell.bench.load;

/** How soon pages came, in ms, and how many did not. */
public record Pages(double p50, double p95, int failed) {}
