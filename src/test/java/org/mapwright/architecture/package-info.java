/** The house as it is meant to be. */
@NullMarked
package org.mapwright.architecture;

import org.jspecify.annotations.NullMarked;
