package org.mapwright.map;

/**
 * A factor of a drawing that stands on the map already.
 *
 * @param as the one on the map
 * @param seen the same as the drawing has it; its id is of no account
 */
public record Recognised(FactorId as, Factor seen) {}
