/** GraphML, plain and of yEd, and the other formats of graph tools. */
@NullMarked
package org.mapwright.exchange.graph;

import org.jspecify.annotations.NullMarked;
