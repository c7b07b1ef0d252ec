/** What happened to a map and how two of its moments differ, told in words. Pure. */
@NullMarked
package org.mapwright.map.past;

import org.jspecify.annotations.NullMarked;
