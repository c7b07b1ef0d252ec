/** Editing maps together, played through by the seed. */
@NullMarked
package org.mapwright.map.live;

import org.jspecify.annotations.NullMarked;
