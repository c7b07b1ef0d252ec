/** A room full of people builds one map. */
@NullMarked
package org.mapwright.workshop;

import org.jspecify.annotations.NullMarked;
