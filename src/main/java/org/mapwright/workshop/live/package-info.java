/** The workshop as a document that people edit together. */
@NullMarked
package org.mapwright.workshop.live;

import org.jspecify.annotations.NullMarked;
