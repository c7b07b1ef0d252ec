/** Mapwright: one application, one package for each feature. */
@NullMarked
package org.mapwright;

import org.jspecify.annotations.NullMarked;
