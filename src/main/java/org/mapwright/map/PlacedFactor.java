package org.mapwright.map;

/** A factor and where it stands. */
public record PlacedFactor(Factor factor, Position at) {}
