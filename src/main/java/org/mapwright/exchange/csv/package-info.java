/** Tables of comma-separated values. */
@NullMarked
package org.mapwright.exchange.csv;

import org.jspecify.annotations.NullMarked;
