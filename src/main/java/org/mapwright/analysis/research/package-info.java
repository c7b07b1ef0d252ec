/** What researchers ask of the whole drawing: influence along all its ways, communities, brokerage and triads. */
@NamedInterface("research")
@NullMarked
package org.mapwright.analysis.research;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
