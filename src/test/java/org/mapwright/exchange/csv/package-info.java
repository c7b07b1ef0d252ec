@NullMarked
package org.mapwright.exchange.csv;

import org.jspecify.annotations.NullMarked;
