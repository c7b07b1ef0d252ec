@NullMarked
package org.mapwright.place.store;

import org.jspecify.annotations.NullMarked;
