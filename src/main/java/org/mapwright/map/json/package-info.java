/** How maps, commands and events are written as JSON; the domain itself knows nothing of it. */
@NullMarked
package org.mapwright.map.json;

import org.jspecify.annotations.NullMarked;
