package org.mapwright.shell.bench;

/**
 * A map that was drawn to measure with.
 *
 * @param id where it is found
 * @param changes that stand in its log
 */
public record Drawn(String id, int factors, int changes) {}
