/** How workshops, their commands and events are written as JSON, and what phones get of them. */
@NullMarked
package org.mapwright.workshop.json;

import org.jspecify.annotations.NullMarked;
