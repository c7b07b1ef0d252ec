/** The map as a document that people edit together. */
@NullMarked
package org.mapwright.map.live;

import org.jspecify.annotations.NullMarked;
