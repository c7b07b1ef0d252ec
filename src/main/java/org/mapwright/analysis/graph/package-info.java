/** The drawing as a graph: the only bridge to JGraphT, and the arrays of integers made from it. */
@NamedInterface("graph")
@NullMarked
package org.mapwright.analysis.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
