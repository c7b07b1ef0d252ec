@NullMarked
package org.mapwright.map.json;

import org.jspecify.annotations.NullMarked;
