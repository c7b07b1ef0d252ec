package org.mapwright.analysis.scenario;

import org.mapwright.map.FactorId;

/** A link that a scenario leaves out, because it is open which way its effect moves. */
public record OpenLink(FactorId cause, FactorId effect) {}
