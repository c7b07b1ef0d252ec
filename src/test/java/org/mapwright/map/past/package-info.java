@NullMarked
package org.mapwright.map.past;

import org.jspecify.annotations.NullMarked;
