@NullMarked
package org.mapwright.exchange.table;

import org.jspecify.annotations.NullMarked;
