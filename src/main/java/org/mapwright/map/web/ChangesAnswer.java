package org.mapwright.map.web;

import java.util.List;
import org.mapwright.map.past.ChangeLine;
import org.mapwright.map.past.DifferenceLine;

/**
 * What happened between two moments, and how they differ in the end.
 *
 * @param lines what was done, newest first
 * @param untold how many older changes are not among the lines
 */
public record ChangesAnswer(
        long from, long to, List<DifferenceLine> differences, List<ChangeLine> lines, long untold) {}
