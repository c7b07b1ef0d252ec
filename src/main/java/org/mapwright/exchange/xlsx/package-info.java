/** Excel workbooks. */
@NullMarked
package org.mapwright.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
