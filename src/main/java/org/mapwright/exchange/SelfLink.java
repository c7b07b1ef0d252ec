package org.mapwright.exchange;

import org.mapwright.map.FactorId;
import org.mapwright.map.Stance;

/** A link of a factor with itself: no part of a map, but a simulation may use it. */
public record SelfLink(FactorId factor, Stance stance) {}
