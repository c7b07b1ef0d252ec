package org.mapwright.analysis.questions;

import java.util.Optional;
import org.mapwright.map.FactorId;

/**
 * One factor of an answer.
 *
 * @param steps links from the nearest start, 0 for a start; of what stands around paths, links from the nearest factor
 *     of a path
 * @param starts how many of the starts lead to it, or it to them; itself counted
 * @param net what more of a start does to it, or upstream more of it to a start; none for starts, and where the
 *     question does not follow the links
 */
public record Reached(FactorId factor, int steps, int starts, Optional<Net> net) {}
