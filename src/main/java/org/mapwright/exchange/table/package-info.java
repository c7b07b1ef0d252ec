/** What tables have in common, whether they stand in a CSV file or in a sheet: columns, rows, the words of their cells. */
@NullMarked
package org.mapwright.exchange.table;

import org.jspecify.annotations.NullMarked;
