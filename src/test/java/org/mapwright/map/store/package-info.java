@NullMarked
package org.mapwright.map.store;

import org.jspecify.annotations.NullMarked;
