/** Tests of the rules of the map. */
@NullMarked
package org.mapwright.map;

import org.jspecify.annotations.NullMarked;
