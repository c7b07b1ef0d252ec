/** Files that come in and go out. */
@NullMarked
package org.mapwright.exchange;

import org.jspecify.annotations.NullMarked;
