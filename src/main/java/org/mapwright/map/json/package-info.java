/** How maps, commands and events are written as JSON; the domain itself knows nothing of it. */
@NamedInterface("json")
@NullMarked
package org.mapwright.map.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
