package org.mapwright.analysis.stability;

import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;

/**
 * The one link without which a factor would stand somewhere else the most.
 *
 * @param places by how many its place would move, at least 1
 */
public record RestsOn(LinkId link, FactorId cause, FactorId effect, int places) {}
