/** Tests of editing together, on documents that are no maps. */
@NullMarked
package org.mapwright.live;

import org.jspecify.annotations.NullMarked;
